package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sanchong.domain.money.Money;

/** Claims that are taken back on their own day might as well never have been. */
@Domain(YearOfClaims.Years.class)
@Domain(DomainContext.Global.class)
class RefundProperties {
    private static final List<String> SIGNED =
            List.of("total", "out_of_catalog", "offsite_first_self_pay", "basic_paid");

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    @Label("all other claims are paid, and accumulate, as if the refunded ones were not in the file")
    void refundedClaimsMightAsWellNeverHaveBeen(@ForAll YearOfClaims year, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<Map<String, String>> kept = new ArrayList<>();
        List<Map<String, String>> all = new ArrayList<>();
        for (Map<String, String> claim : year.claims()) {
            all.add(claim);
            if (random.nextInt(3) == 0) {
                all.add(refund(claim, (random.nextBoolean() ? "A" : "Z") + claim.get("claim_id")));
            } else {
                kept.add(claim);
            }
        }
        Collections.shuffle(all, random);
        Path folder = Files.createTempDirectory("refunds");
        Path with = folder.resolve("with.csv");
        Path without = folder.resolve("without.csv");
        Settling settled = Settling.of(sheet(all), "--accumulators", with.toString(), "--threads", "2");
        Settling asIfNever = Settling.of(sheet(kept), "--accumulators", without.toString());
        for (Map<String, String> claim : kept) {
            String id = claim.get("claim_id");
            assertThat(settled.line(id)).isEqualTo(asIfNever.line(id));
        }
        assertThat(Files.readString(with)).isEqualTo(Files.readString(without));
        for (Path file : List.of(with, without, folder)) {
            Files.delete(file);
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    @Label("a refund mirrors its claim's settlement in every amount, and is rejected where the claim is")
    void refundsMirrorTheirClaims(@ForAll YearOfClaims year) {
        List<Map<String, String>> all = new ArrayList<>(year.claims());
        year.claims().forEach(claim -> all.add(refund(claim, "R" + claim.get("claim_id"))));
        Settling settling = Settling.of(sheet(all));
        Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
        settling.rows().forEach(row -> rows.put(row.getField("claim_id"), row));
        for (Map<String, String> claim : year.claims()) {
            NamedCsvRecord paid = rows.get(claim.get("claim_id"));
            NamedCsvRecord back = rows.get("R" + claim.get("claim_id"));
            for (String field : List.of("status", "policy", "person_id")) {
                assertThat(back.getField(field)).isEqualTo(paid.getField(field));
            }
            if (paid.getField("status").equals("SETTLED")) {
                assertMirrored(paid, back);
                assertThat(back.getField("reason")).isEqualTo(paid.getField("reason"));
            }
        }
        assertThat(settling.err())
                .contains(rows.values().stream()
                                .filter(r -> r.getField("status").equals("SETTLED"))
                                .count()
                        + " settled, ");
    }

    private static void assertMirrored(NamedCsvRecord paid, NamedCsvRecord back) {
        List<String> header = paid.getHeader();
        for (String amount : header.subList(header.indexOf("in_scope"), header.indexOf("reason"))) {
            Money mirrored = Money.parse(back.getField(amount)).negated();
            assertThat(mirrored).as(amount).isEqualTo(Money.parse(paid.getField(amount)));
        }
    }

    private static Sheet sheet(List<Map<String, String>> claims) {
        return Sheet.of(claims).with("reverses");
    }

    private static Map<String, String> refund(Map<String, String> claim, String id) {
        Map<String, String> refund = new LinkedHashMap<>(claim);
        refund.put("claim_id", id);
        refund.put("reverses", claim.get("claim_id"));
        for (String amount : SIGNED) {
            refund.computeIfPresent(amount, (column, yuan) -> yuan.isEmpty() ? "" : "-" + yuan);
        }
        return refund;
    }
}
