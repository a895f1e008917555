package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Accumulators.Carried;
import org.sanchong.domain.settlement.Accumulators.Total;

/** Accumulators that are written and read back are the same. */
class AccumulatorFileProperties {
    private static final AccumulatorFile FILE = new AccumulatorFile(PolicyCatalogs.builtIn());
    private static final long MOST_FEN = 100_000_000_000_000_000L;

    @Property(tries = 100)
    @Label("what is written is read back")
    void whatIsWrittenIsReadBack(
            @ForAll("totals") Map<Total, Long> totals, @ForAll("chains") Map<Carried, Long> chains) {
        Accumulators written = Accumulators.of(totals, chains);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FILE.to(out).write(written);
        Accumulators read = FILE.from(new ByteArrayInputStream(out.toByteArray()), "totals.csv")
                .read();
        assertThat(read).isEqualTo(written);
        assertThat(read.totals().keySet()).containsExactlyElementsOf(totals.keySet());
    }

    /** Ids as files can hold them: without spaces and tabs around them. */
    private static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("aZ0,\"\n\r;= \t理\u3000\u00A0")
                                .ofMinLength(1)
                                .ofMaxLength(8),
                        Arbitraries.strings().alpha().ofMinLength(1))
                .map(CsvClaims::trimmed)
                .filter(id -> !id.isEmpty());
    }

    @Provide
    Arbitrary<Map<Total, Long>> totals() {
        Arbitrary<String> accounts = Arbitraries.of(
                "basic-paid", "critical-illness-base", "critical-illness-paid", "medical-assistance-paid");
        Arbitrary<Total> keys = Combinators.combine(
                        ids(),
                        Arbitraries.of("371700", "430500", "341000"),
                        Arbitraries.integers().between(1000, 9999),
                        accounts)
                .as((id, region, year, account) ->
                        new Total(Account.Owner.PERSON, id, new RegionCode(region), year, account));
        return Arbitraries.maps(keys, Arbitraries.longs().between(0, MOST_FEN))
                .ofMaxSize(20)
                .map(LinkedHashMap::new);
    }

    @Provide
    Arbitrary<Map<Carried, Long>> chains() {
        Arbitrary<Carried> keys = Combinators.combine(ids(), ids())
                .as((person, claim) -> new Carried(
                        new PersonId(person), new PolicyId("shaoyang-2021"), new ClaimId(claim), "stay-chain"));
        return Arbitraries.maps(keys, Arbitraries.longs().between(0, MOST_FEN))
                .ofMaxSize(20)
                .map(LinkedHashMap::new);
    }
}
