package org.sanchong.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * A catalog that was read and checked when the program was built, as one file of bytes: a line that names the form, a
 * checksum, and the catalog's values in a fixed order. Equal catalogs give equal bytes.
 *
 * <p>Reading it takes no YAML and no checks but those of the values themselves; the content hash is part of it.
 */
final class CompiledCatalog {
    /** The resource in which the built-in catalog lies, beside this class. */
    static final String BUILT_IN = "builtin.compiled";

    private static final byte[] FORM = "sanchong.compiled/5\n".getBytes(StandardCharsets.US_ASCII);
    /** The form that had prose, notes and units in English alone; books keep catalogs of it. */
    private static final byte[] ENGLISH_FORM = "sanchong.compiled/4\n".getBytes(StandardCharsets.US_ASCII);
    /** So many bytes of it name the program's compiled catalogs, whatever their form. */
    private static final int FORM_NAME = "sanchong.compiled/".length();

    private static final int CHECKED_FROM = FORM.length + Integer.BYTES;
    private static final String MEND = "; Maven writes it in the phase process-classes, so run"
            + " 'mvn -pl policy-catalog -am process-classes', or let the editor leave building to Maven";

    private CompiledCatalog() {}

    /** Returns the catalog as bytes. */
    static byte[] toBytes(LoadedCatalog catalog) {
        CompiledOutput out = new CompiledOutput();
        out.text(catalog.contentHash());
        CompiledVocabulary.write(out, catalog.vocabulary());
        boolean declares = !catalog.declaredWords().equals(catalog.vocabulary());
        out.flag(declares);
        if (declares) {
            CompiledVocabulary.write(out, catalog.declaredWords());
        }
        policies(out, catalog.policies());
        policies(out, catalog.superseded());
        CompiledLaw.documents(out, catalog.documents());
        CompiledLaw.interpretations(out, catalog.interpretations());
        CompiledWorkingDays.write(out, catalog.workingCalendar());
        warnings(out, catalog.warnings());
        return checked(out.toBytes());
    }

    /** Returns the values behind the form and their checksum. */
    static byte[] checked(byte[] values) {
        return ByteBuffer.allocate(CHECKED_FROM + values.length)
                .put(FORM)
                .putInt(checksum(values, 0))
                .put(values)
                .array();
    }

    private static boolean isOf(byte[] form, byte[] bytes) {
        return bytes.length >= CHECKED_FROM && Arrays.equals(form, 0, form.length, bytes, 0, form.length);
    }

    private static boolean isRead(byte[] bytes) {
        return isOf(FORM, bytes) || isOf(ENGLISH_FORM, bytes);
    }

    /** Returns whether the bytes begin as catalogs do that other versions of this program compile. */
    static boolean isOfOtherForm(byte[] bytes) {
        return !isRead(bytes) && bytes.length >= CHECKED_FROM && Arrays.equals(FORM, 0, FORM_NAME, bytes, 0, FORM_NAME);
    }

    /**
     * Returns the catalog that the bytes hold.
     *
     * @throws IllegalArgumentException if they hold none, are cut off, were changed, or mean something else
     */
    static LoadedCatalog of(byte[] bytes) {
        if (!isRead(bytes)) {
            throw new IllegalArgumentException("no compiled catalog of this version");
        }
        if (ByteBuffer.wrap(bytes).getInt(FORM.length) != checksum(bytes, CHECKED_FROM)) {
            throw new IllegalArgumentException("a compiled catalog that is cut off or was changed");
        }
        try {
            CompiledInput in = new CompiledInput(bytes, CHECKED_FROM, isOf(ENGLISH_FORM, bytes));
            LoadedCatalog catalog = catalog(in);
            if (!in.isAtEnd()) {
                throw new IllegalStateException("something stands after the catalog's end");
            }
            return catalog;
        } catch (RuntimeException misread) {
            throw new IllegalArgumentException("a compiled catalog of another version of this program", misread);
        }
    }

    /** Returns the built-in catalog; there is no other way to it, so that a broken build cannot hide. */
    static LoadedCatalog builtIn() {
        return builtIn(CompiledCatalog.class.getResourceAsStream(BUILT_IN));
    }

    /** Returns the built-in catalog that the resource holds; a resource that is not there or is broken ends all. */
    static LoadedCatalog builtIn(@Nullable InputStream resource) {
        if (resource == null) {
            throw new AssertionError("the compiled built-in catalog is not on the class path" + MEND);
        }
        try (resource) {
            return of(resource.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the compiled built-in catalog cannot be read" + MEND, unreadable);
        } catch (IllegalArgumentException broken) {
            throw new AssertionError("the compiled built-in catalog is broken" + MEND, broken);
        }
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return (int) checksum.getValue();
    }

    private static LoadedCatalog catalog(CompiledInput in) {
        LoadedCatalog.Builder catalog =
                LoadedCatalog.builder().contentHash(in.text()).vocabulary(CompiledVocabulary.read(in));
        if (in.flag()) {
            catalog.declaredWords(CompiledVocabulary.read(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            catalog.addPolicy(CompiledPolicy.read(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            catalog.addSuperseded(CompiledPolicy.read(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            catalog.addDocument(CompiledLaw.document(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            catalog.addInterpretation(CompiledLaw.interpretation(in));
        }
        catalog.workingCalendar(CompiledWorkingDays.read(in));
        for (int rest = in.count(); rest > 0; rest--) {
            catalog.addWarning(warning(in));
        }
        return catalog.build();
    }

    private static void policies(CompiledOutput out, List<BenefitPolicy> policies) {
        out.number(policies.size());
        policies.forEach(policy -> CompiledPolicy.write(out, policy));
    }

    private static void warnings(CompiledOutput out, List<PolicyDefect> warnings) {
        out.number(warnings.size());
        for (PolicyDefect warning : warnings) {
            out.text(warning.file());
            out.number(warning.line());
            out.number(warning.column());
            CompiledLaw.optionalClauseId(out, warning.clause());
            out.constant(warning.severity());
            out.constant(warning.code());
            out.text(warning.message());
        }
    }

    private static PolicyDefect warning(CompiledInput in) {
        PolicyDefect.Builder warning = PolicyDefect.builder();
        warning.file(in.text()).line(in.count()).column(in.count());
        return warning.clause(CompiledLaw.optionalClauseId(in))
                .severity(in.constant(PolicyDefect.Severity.values()))
                .code(in.constant(DefectCode.values()))
                .message(in.text())
                .build();
    }
}
