package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.SplitLines;
import org.sanchong.application.port.out.IncomingLines;
import org.sanchong.application.wording.LineFault;
import org.sanchong.application.wording.LineWording;
import org.sanchong.application.wording.LineWords;
import org.sanchong.domain.policy.PolicyCatalog;

/** Reads fee lines one after the other and passes each on with its parts. */
final class SplittingLines implements SplitLines {
    private final LineWords words;

    SplittingLines(PolicyCatalog catalog) {
        this.words = new LineWords(catalog.vocabulary());
    }

    @Override
    public Result split(Request request) {
        List<String> columns = request.lines().columns();
        LineReader reader = new LineReader(new LineColumns(columns, words));
        LineWording wording = new LineWording(request.language());
        Map<String, ClaimBill> bills = new LinkedHashMap<>();
        request.split().begin(columns);
        long lines = 0;
        long faulty = 0;
        Optional<List<IncomingLines.TextLine>> some = request.lines().next();
        while (some.isPresent()) {
            for (IncomingLines.TextLine line : some.get()) {
                reader.read(line);
                LineFault wrong = wrong(reader, bills.computeIfAbsent(reader.claim(), c -> new ClaimBill(0)));
                if (wrong == null) {
                    request.split().add(line, reader.parts());
                } else {
                    request.split().addFaulty(line, wrong.code() + ": " + wording.words(wrong));
                    faulty++;
                }
                lines++;
            }
            some = request.lines().next();
        }
        return new Result(lines, faulty);
    }

    private static @Nullable LineFault wrong(LineReader line, ClaimBill bill) {
        LineFault fault = line.fault();
        if (fault == null && !bill.isNew(line.number())) {
            return line.repeated();
        }
        return fault;
    }
}
