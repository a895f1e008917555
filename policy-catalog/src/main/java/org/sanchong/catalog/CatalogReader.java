package org.sanchong.catalog;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;

/** Reads the files of catalogs, later ones in place of earlier ones, and checks them together. */
final class CatalogReader {
    private final Defects defects = new Defects();
    private final VocabularyReader vocabularies = new VocabularyReader(defects);
    private final Library library = new Library();

    /** Returns the catalog that the folders make, or everything that is wrong with them. */
    Either<PolicyDefects, LoadedCatalog> read(List<CatalogFolder> folders) {
        Map<CatalogFile.Kind, Map<String, Fields>> files = new LinkedHashMap<>();
        for (CatalogFolder folder : folders) {
            Map<CatalogFile.Kind, Map<String, Fields>> own = new LinkedHashMap<>();
            folder.files(defects).forEach(file -> open(file, own));
            own.forEach((kind, byId) ->
                    files.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putAll(byId));
        }
        return catalog(files)
                .<Either<PolicyDefects, LoadedCatalog>>map(Either::right)
                .orElseGet(() -> Either.left(new PolicyDefects(defects.all())));
    }

    /** Adds the fields of a file under its id; two files of one folder must not have the same one. */
    private void open(CatalogFile file, Map<CatalogFile.Kind, Map<String, Fields>> files) {
        new NodeReader(defects)
                .read(file)
                .flatMap(root -> Fields.of(root, defects))
                .ifPresent(fields -> {
                    Optional<Written> format = fields.require("format");
                    if (format.isEmpty() || isExpected(format.get(), file.kind())) {
                        add(file, fields, files.computeIfAbsent(file.kind(), kind -> new LinkedHashMap<>()));
                    }
                });
    }

    private void add(CatalogFile file, Fields fields, Map<String, Fields> byId) {
        String id = id(file, fields);
        if (byId.putIfAbsent(id, fields) != null) {
            String message = "another file of this folder has the id '" + id + "'";
            defects.error(fields.placeOf(file.kind().idKey()), DefectCode.DUPLICATE_NAME, message);
        }
    }

    private static String id(CatalogFile file, Fields fields) {
        return file.kind().isMerged()
                ? file.name()
                : fields.get(file.kind().idKey()).map(Written::text).orElse(file.name());
    }

    private boolean isExpected(Written format, CatalogFile.Kind kind) {
        boolean expected = format.text().equals(kind.format());
        if (!expected) {
            String message = "'" + format.text() + "' is not read here; this file must say " + kind.format();
            defects.error(format.place(), DefectCode.UNKNOWN_FORMAT, message);
        }
        return expected;
    }

    private Optional<LoadedCatalog> catalog(Map<CatalogFile.Kind, Map<String, Fields>> files) {
        each(files, CatalogFile.Kind.VOCABULARY, vocabularies::read);
        List<PolicyDocument> documents = new ArrayList<>();
        DocumentReader documentReader = new DocumentReader(library, defects);
        each(files, CatalogFile.Kind.DOCUMENT, file -> documentReader.read(file).ifPresent(documents::add));
        documents.sort(Comparator.comparing(PolicyDocument::id));
        List<PolicyReader.ReadPolicy> policies = new ArrayList<>();
        PolicyReader policyReader = new PolicyReader(vocabularies.words(), library, defects);
        each(files, CatalogFile.Kind.POLICY, file -> policyReader.read(file).ifPresent(policies::add));
        policyReader.checkMentions();
        Set<String> ids = files.getOrDefault(CatalogFile.Kind.POLICY, Map.of()).keySet();
        InterpretationReader registers = new InterpretationReader(library, ids, defects);
        each(files, CatalogFile.Kind.INTERPRETATIONS, registers::read);
        List<Interpretation> readings = registers.readings();
        CatalogChecks checks = new CatalogChecks(policies, defects);
        checks.check();
        vocabularies.checkNeeded();
        LoadedCatalog.Builder catalog = LoadedCatalog.builder()
                .vocabulary(checks.vocabulary(vocabularies.words()))
                .addAllPolicies(inOrder(policies))
                .addAllDocuments(documents)
                .addAllInterpretations(readings);
        return defects.unlessSince(
                0,
                Place.startOf(""),
                () -> catalog.addAllWarnings(defects.all()).build());
    }

    private static void each(
            Map<CatalogFile.Kind, Map<String, Fields>> files, CatalogFile.Kind kind, Consumer<Fields> reader) {
        files.getOrDefault(kind, Map.of()).values().forEach(fields -> {
            reader.accept(fields);
            fields.close();
        });
    }

    private static List<BenefitPolicy> inOrder(List<PolicyReader.ReadPolicy> policies) {
        return policies.stream()
                .map(PolicyReader.ReadPolicy::policy)
                .sorted(Comparator.comparing((BenefitPolicy p) -> p.region().value())
                        .thenComparing(p -> p.period().from())
                        .thenComparing(BenefitPolicy::id))
                .toList();
    }
}
