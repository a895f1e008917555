package org.sanchong.adapter.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanchong.application.port.in.CheckReferrals;
import org.sanchong.application.port.in.ReadEntitlements;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.BenefitPolicy;

/** Sheets that say what they would be about; lists are CSV without quotes. */
final class StubSheets implements Inquiries.Sheets {
    @Override
    public IncomingRecords list(InputStream csv, String name) {
        List<List<String>> rows;
        try {
            rows = new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw new UnusableFileException(name + " is empty");
        }
        return new IncomingRecords() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<String> columns() {
                return rows.get(0);
            }

            @Override
            public void each(Receiver receiver) {
                rows.subList(1, rows.size()).forEach(receiver::take);
            }
        };
    }

    private static String numbered(int size) {
        return IntStream.range(0, size).mapToObj(i -> "{\"number\":" + i + "}").collect(Collectors.joining(","));
    }

    @Override
    public String figures(BenefitPolicy policy, Language language) {
        return "{\"policy\":\"" + policy.id() + "\",\"figures\":[" + numbered(250) + "]}";
    }

    @Override
    public String cliffs(BenefitPolicy policy, Language language) {
        return "{\"policy\":\"" + policy.id() + "\",\"cliffs\":[" + numbered(3) + "]}";
    }

    @Override
    public String differences(BenefitPolicy before, BenefitPolicy after, Language language) {
        return "{\"a\":\"" + before.id() + "\",\"b\":\"" + after.id() + "\",\"differences\":[" + numbered(3) + "]}";
    }

    @Override
    public String entitlements(
            ReadEntitlements.Question question, ReadEntitlements.Outcome.Told told, Language language) {
        String categories =
                told.held().stream().map(one -> "\"" + one.category() + "\"").collect(Collectors.joining(","));
        return "{\"known_on\":\"" + question.knownOn() + "\",\"categories\":[" + categories + "],\"steps\":"
                + told.steps().size() + "}";
    }

    @Override
    public String referrals(CheckReferrals.Report report, Language language) {
        return "{\"claims\":" + report.claims().size() + ",\"unusable\":"
                + report.unusable().size() + "}";
    }
}
