package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.law.Prose;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

@DisplayName("A catalog packed to be kept beside what it settled")
class PackedCatalogTest {
    private static final PolicyCatalog YUNLING =
            PolicyCatalogs.read(Path.of("..", "docs", "examples", "yunling")).get();

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
            deflating.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }

    @Test
    @DisplayName("is given back as it was: built in, with a folder's policies, and as known on a day")
    void isGivenBack() {
        PolicyCatalog known = YUNLING.asKnownOn(LocalDate.parse("2000-01-01"));
        for (PolicyCatalog catalog : List.of(PolicyCatalogs.builtIn(), YUNLING, known)) {
            PolicyCatalog unpacked =
                    PolicyCatalogs.unpacked(PolicyCatalogs.packed(catalog)).get();
            assertThat(unpacked.contentHash()).isEqualTo(catalog.contentHash());
            assertThat(unpacked.policies()).isEqualTo(catalog.policies());
            assertThat(unpacked.vocabulary()).isEqualTo(catalog.vocabulary());
            assertThat(unpacked.documents()).isEqualTo(catalog.documents());
            assertThat(unpacked.interpretations()).isEqualTo(catalog.interpretations());
        }
        assertThat(known.contentHash()).isNotEqualTo(YUNLING.contentHash());
        assertThat(PolicyCatalogs.packed(YUNLING).length).isLessThan(100_000);
    }

    @Test
    @DisplayName("is refused with any byte changed that says something, cut off, or empty")
    void isRefusedChanged() throws IOException {
        byte[] whole = PolicyCatalogs.packed(YUNLING);
        for (int place = 2; place < whole.length; place += 211) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            // The last byte of what is compressed may have bits that say nothing.
            assertThat(PolicyCatalogs.unpacked(changed).isLeft() || isSame(changed, whole))
                    .as("byte %d", place)
                    .isTrue();
            assertThat(PolicyCatalogs.unpacked(Arrays.copyOf(whole, place)).isLeft())
                    .as("%d bytes", place)
                    .isTrue();
        }
        assertThat(PolicyCatalogs.unpacked(new byte[0])).isEqualTo(Either.left(new PackingFault.Altered()));
    }

    private static boolean isSame(byte[] one, byte[] other) throws IOException {
        return Arrays.equals(inflated(one), inflated(other));
    }

    @Test
    @DisplayName("with a figure changed by somebody who mends every checksum is found by its content hash")
    void isFoundByItsHash() throws IOException {
        LoadedCatalog loaded = (LoadedCatalog) YUNLING;
        LoadedCatalog forged = LoadedCatalog.builder()
                .vocabulary(loaded.vocabulary())
                .declaredWords(loaded.declaredWords())
                .addAllPolicies(loaded.policies().subList(1, loaded.policies().size()))
                .addAllDocuments(loaded.documents())
                .addAllInterpretations(loaded.interpretations())
                .contentHash(loaded.contentHash())
                .build();
        byte[] compiled = CompiledCatalog.toBytes(forged);

        assertThat(CompiledCatalog.of(compiled).contentHash()).isEqualTo(YUNLING.contentHash());
        assertThat(PolicyCatalogs.unpacked(deflated(compiled))).isEqualTo(Either.left(new PackingFault.Altered()));
    }

    @Test
    @DisplayName("of another form, as a later version may have one, is told from an altered one")
    void otherForm() throws IOException {
        byte[] compiled = inflated(PolicyCatalogs.packed(YUNLING));
        byte[] later = new String(compiled, StandardCharsets.ISO_8859_1)
                .replaceFirst("^sanchong.compiled/\\d+", "sanchong.compiled/99")
                .getBytes(StandardCharsets.ISO_8859_1);

        for (byte[] nothing : List.of(new byte[0], "something else, of some length".getBytes(StandardCharsets.UTF_8))) {
            assertThat(PolicyCatalogs.unpacked(deflated(nothing))).isEqualTo(Either.left(new PackingFault.Altered()));
        }
        assertThat(PolicyCatalogs.unpacked(deflated(later))).isEqualTo(Either.left(new PackingFault.OtherForm()));
    }

    /** Written by a program of that form from a register with one reading; form 4 had no Chinese for its texts. */
    @Test
    @DisplayName("of form 4, which had prose in English alone, is read: books keep such catalogs")
    void ofFormFour() throws IOException {
        byte[] packed;
        try (InputStream in = PackedCatalogTest.class.getResourceAsStream("form-4.packed")) {
            packed = in.readAllBytes();
        }
        assertThat(new String(inflated(packed), StandardCharsets.ISO_8859_1)).startsWith("sanchong.compiled/4\n");

        PolicyCatalog unpacked = PolicyCatalogs.unpacked(packed).get();
        Interpretation reading = unpacked.interpretations().get(0);
        assertThat(unpacked.policies()).hasSize(1);
        assertThat(reading.readings()).containsExactly(Prose.inEnglish("This."), Prose.inEnglish("That."));
        assertThat(reading.choiceChinese()).isEqualTo("这个。");
        assertThat(reading.stake()).isEqualTo(Prose.inEnglish("Nothing."));
    }

    /** A catalog that was not obtained from files. */
    private record Elsewhere(PolicyCatalog as) implements PolicyCatalog {
        @Override
        public Vocabulary vocabulary() {
            return as.vocabulary();
        }

        @Override
        public List<BenefitPolicy> policies() {
            return as.policies();
        }

        @Override
        public List<PolicyDocument> documents() {
            return as.documents();
        }

        @Override
        public List<Interpretation> interpretations() {
            return as.interpretations();
        }

        @Override
        public String contentHash() {
            return as.contentHash();
        }
    }

    @Test
    @DisplayName("was obtained here, or is refused")
    void ofElsewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> PolicyCatalogs.packed(new Elsewhere(YUNLING)));
    }
}
