package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.app.files.CsvLines;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.domain.policy.PolicyCatalog;

/** The files of one settlement, open: the claims, and what they are settled with. */
final class GivenFiles implements AutoCloseable {
    private final Map<Table, InputStream> opened = new EnumMap<>(Table.class);
    private final Map<Table, String> names;

    /** What a file is. */
    enum Table {
        CLAIMS,
        LINES,
        REFERRALS,
        CONTRACTS,
        ENROLMENT,
        REGISTER
    }

    /**
     * Opens the files.
     *
     * @param names what the files are called
     * @param claims opens the file of claims
     */
    GivenFiles(Map<Table, String> names, Function<String, InputStream> claims, Opener opener) {
        this.names = names;
        names.forEach((table, name) -> opened.put(
                table,
                switch (table) {
                    case CLAIMS -> claims.apply(name);
                    case LINES -> TableOption.lines(name, opener.streams(), opener.catalog());
                    case REFERRALS, CONTRACTS -> TableOption.referrals(name, opener.streams(), opener.catalog());
                    case ENROLMENT, REGISTER -> opener.tables().other(name, opener.streams(), opener.catalog());
                }));
    }

    /** What files are opened with. */
    record Opener(TableOption tables, Sanchong.Streams streams, PolicyCatalog catalog) {}

    /** Returns what is settled. */
    ResettleClaims.Given.Builder given() {
        return ResettleClaims.Given.builder()
                .claims(new CsvClaims(in(Table.CLAIMS), TableOption.name(name(Table.CLAIMS)), read -> {}))
                .lines(Optional.ofNullable(opened.get(Table.LINES)).map(in -> new CsvLines(in, name(Table.LINES))))
                .filings(list(Table.REFERRALS))
                .contracts(list(Table.CONTRACTS))
                .enrolments(list(Table.ENROLMENT))
                .register(list(Table.REGISTER));
    }

    private Optional<IncomingRecords> list(Table table) {
        return Optional.ofNullable(opened.get(table)).map(in -> new CsvList(in, name(table)));
    }

    private InputStream in(Table table) {
        return opened.getOrDefault(table, InputStream.nullInputStream());
    }

    private String name(Table table) {
        return names.getOrDefault(table, "");
    }

    @Override
    public void close() throws IOException {
        List<IOException> failed = new ArrayList<>();
        for (InputStream in : opened.values()) {
            try {
                in.close();
            } catch (IOException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
    }
}
