package org.sanchong.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a forger with a program can do, and what it takes to find it")
class ForgedConsistentlyTest {
    private static final String COLUMNS = "claim_id,person_id,region,categories,care_type,facility_level,locality,"
            + "admitted_on,discharged_on,total,out_of_catalog\n";
    private static final String FIRST = "A,P,371700,DESTITUTE,INPATIENT,LEVEL_2,IN_COUNTY,2022-06-01,2022-06-05,";
    private static final String SECOND = "B,P,371700,DESTITUTE,INPATIENT,LEVEL_2,IN_COUNTY,2022-07-01,2022-07-05,";
    private static final String HONEST = COLUMNS + FIRST + "1000.00,\n" + SECOND + "2000.00,\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private List<Failure> found(String forged, boolean withClaims) {
        SettledClaims honest = SettledClaims.of(folder, HONEST, false);
        List<String> lines = SettledClaims.of(elsewhere, forged, false).derivations();
        assertThat(lines).isNotEqualTo(honest.derivations());
        return honest.failures(lines, withClaims);
    }

    @Test
    @DisplayName("a fact with all that follows from it: against the claims alone")
    void aFactWithAllThatFollows() {
        String forged = COLUMNS + FIRST + "9000.00,\n" + SECOND + "2000.00,\n";

        assertThat(found(forged, false)).isEmpty();
        assertThat(found(forged, true))
                .singleElement()
                .satisfies(f -> assertThat(f.step()).isEqualTo("facts"))
                .satisfies(f -> assertThat(f.mismatch().path()).isEqualTo("facts.total"));
    }

    @Test
    @DisplayName("somebody else's name: against the claims alone")
    void somebodyElsesName() {
        String forged = HONEST.replace(",P,", ",Q,");

        assertThat(found(forged, false)).isEmpty();
        assertThat(found(forged, true))
                .hasSize(2)
                .allSatisfy(f -> assertThat(f.mismatch().path()).isEqualTo("person_id"));
    }

    @Test
    @DisplayName("what accounts held before, with all that follows: against the derivations before, with the claims")
    void whatAccountsHeldBefore() {
        String alone = COLUMNS + SECOND + "2000.00,\n";
        SettledClaims honest = SettledClaims.of(folder, HONEST, false);
        List<String> forged = new ArrayList<>(honest.derivations());
        forged.set(1, SettledClaims.of(elsewhere, alone, false).derivations().get(0));

        assertThat(honest.failures(forged, false)).isEmpty();
        assertThat(honest.failures(forged, true))
                .singleElement()
                .satisfies(f -> assertThat(f.claim()).isEqualTo("B"))
                .satisfies(f -> assertThat(f.mismatch().code()).isEqualTo(MismatchException.Code.BALANCE));
    }

    @Test
    @DisplayName("a derivation that is left out: where a later one goes on with its totals, and not at the end")
    void aDerivationThatIsLeftOut() {
        SettledClaims honest = SettledClaims.of(folder, HONEST, false);
        List<String> lines = honest.derivations();

        assertThat(honest.failures(lines.subList(1, 2), true)).hasSize(1);
        assertThat(honest.failures(lines.subList(0, 1), true)).isEmpty();
    }

    @Test
    @DisplayName("claims that are forged alike: not at all")
    void claimsThatAreForgedAlike() {
        SettledClaims forged = SettledClaims.of(folder, HONEST.replace("2000.00", "3000.00"), false);

        assertThat(forged.failures(forged.derivations(), true)).isEmpty();
    }
}
