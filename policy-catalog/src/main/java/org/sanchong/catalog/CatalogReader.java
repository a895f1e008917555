package org.sanchong.catalog;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyRevisions;

/** Reads the files of catalogs, later ones in place of earlier ones, and checks them together. */
final class CatalogReader {
    private static final String RECORDED = "recorded";

    private final Defects defects = new Defects();
    private final VocabularyReader vocabularies = new VocabularyReader(defects);
    private final Library library = new Library();

    /** Returns the catalog that the folders make, or everything that is wrong with them. */
    Either<PolicyDefects, LoadedCatalog> read(List<CatalogFolder> folders) {
        return read(CatalogSources.of(folders, defects));
    }

    /** Returns the catalog that the files make, or everything that is wrong with them. */
    Either<PolicyDefects, LoadedCatalog> read(CatalogSources sources) {
        Map<CatalogFile.Kind, Map<String, List<Fields>>> files = new LinkedHashMap<>();
        for (List<CatalogSources.Source> folder : sources.folders()) {
            Map<CatalogFile.Kind, Map<String, List<Fields>>> own = new LinkedHashMap<>();
            folder.forEach(source -> open(source, own));
            own.forEach((kind, byId) ->
                    files.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putAll(byId));
        }
        return catalog(files)
                .<Either<PolicyDefects, LoadedCatalog>>map(Either::right)
                .orElseGet(() -> Either.left(new PolicyDefects(defects.all())));
    }

    /** Adds the fields of a file under its id, which files of one folder share only as revisions of one policy. */
    private void open(CatalogSources.Source source, Map<CatalogFile.Kind, Map<String, List<Fields>>> files) {
        CatalogFile file = source.file();
        Fields.of(source.root(), defects).ifPresent(fields -> {
            Optional<Written> format = fields.require("format");
            if (format.isEmpty() || isExpected(format.get(), file.kind())) {
                add(file, fields, files.computeIfAbsent(file.kind(), kind -> new LinkedHashMap<>()));
            }
        });
    }

    private void add(CatalogFile file, Fields fields, Map<String, List<Fields>> byId) {
        String id = id(file, fields);
        List<Fields> same = byId.computeIfAbsent(id, i -> new ArrayList<>());
        Optional<String> day = recorded(file, fields);
        if (same.stream().noneMatch(other -> recorded(file, other).equals(day))) {
            same.add(fields);
        } else if (day.isPresent()) {
            String message = "another file of this folder holds the revision of '" + id + "' recorded on " + day.get()
                    + "; give a later revision the later day on which it was recorded";
            defects.error(fields.placeOf(RECORDED), DefectCode.DUPLICATE_REVISION, message);
        } else {
            String message = "another file of this folder has the id '" + id + "'"
                    + (file.kind() == CatalogFile.Kind.POLICY
                            ? "; where this one corrects it, say with '" + RECORDED + "' since when"
                            : "");
            defects.error(fields.placeOf(file.kind().idKey()), DefectCode.DUPLICATE_NAME, message);
        }
    }

    /** Returns the text of the day that tells revisions of one policy apart. */
    private static Optional<String> recorded(CatalogFile file, Fields fields) {
        return file.kind() == CatalogFile.Kind.POLICY ? fields.get(RECORDED).map(Written::text) : Optional.empty();
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

    private Optional<LoadedCatalog> catalog(Map<CatalogFile.Kind, Map<String, List<Fields>>> files) {
        each(files, CatalogFile.Kind.VOCABULARY, vocabularies::read);
        List<PolicyDocument> documents = new ArrayList<>();
        DocumentReader documentReader = new DocumentReader(library, defects);
        each(files, CatalogFile.Kind.DOCUMENT, file -> documentReader.read(file).ifPresent(documents::add));
        documents.sort(Comparator.comparing(PolicyDocument::id));
        List<PolicyReader.ReadPolicy> policies = new ArrayList<>();
        PolicyReader policyReader = new PolicyReader(vocabularies.words(), library, defects);
        each(files, CatalogFile.Kind.POLICY, file -> policyReader.read(file).ifPresent(policies::add));
        Set<String> ids = files.getOrDefault(CatalogFile.Kind.POLICY, Map.of()).keySet();
        InterpretationReader registers = new InterpretationReader(library, ids, defects);
        each(files, CatalogFile.Kind.INTERPRETATIONS, registers::read);
        List<Interpretation> readings = registers.readings();
        WorkingDaysReader calendars = new WorkingDaysReader(defects);
        each(files, CatalogFile.Kind.WORKING_DAYS, calendars::read);
        new CatalogChecks(policies, vocabularies.words(), defects).check();
        vocabularies.checkNeeded();
        PolicyRevisions revisions = new PolicyRevisions(
                policies.stream().map(PolicyReader.ReadPolicy::policy).toList());
        List<BenefitPolicy> current = LoadedCatalog.inOrder(revisions.current());
        Vocabulary words = DeclaredWords.of(vocabularies.words(), current, (policy, attribute) -> {});
        if (defects.errors() == 0) {
            // What is wrong otherwise is worth more, and repeats itself here.
            new RegisterChecks(current, documentReader.places(), defects).check(documents);
            new LabelChecks(places(policies), defects).check(words);
        }
        LoadedCatalog.Builder catalog = LoadedCatalog.builder()
                .vocabulary(words)
                .declaredWords(vocabularies.words())
                .addAllPolicies(current)
                .addAllSuperseded(revisions.supersededOn(LocalDate.MAX))
                .addAllDocuments(documents)
                .addAllInterpretations(readings)
                .workingCalendar(calendars.calendar());
        return defects.unlessSince(
                0,
                Place.startOf(""),
                () -> catalog.addAllWarnings(defects.all()).build());
    }

    /** Returns where columns, attributes and categories are declared, by name. */
    private Map<String, Place> places(List<PolicyReader.ReadPolicy> policies) {
        Map<String, Place> places = new LinkedHashMap<>(vocabularies.places());
        policies.forEach(
                policy -> policy.declared().forEach((attribute, place) -> places.put(attribute.name(), place)));
        return places;
    }

    private static void each(
            Map<CatalogFile.Kind, Map<String, List<Fields>>> files, CatalogFile.Kind kind, Consumer<Fields> reader) {
        files.getOrDefault(kind, Map.of())
                .values()
                .forEach(same -> same.forEach(fields -> {
                    reader.accept(fields);
                    fields.close();
                }));
    }
}
