package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link SignatureRules}: what is promised to others. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class SignatureRulesTest {
    @ArchTest
    static final ArchRule signatures_mention_no_generated_class = SignatureRules.signaturesMentionNoGeneratedClass();

    @ArchTest
    static final ArchRule failures_are_sealed_records_with_codes =
            SignatureRules.failuresAreSealedRecordsWithCodes(HEXAGON);

    @ArchTest
    static final ArchRule signatures_speak_the_jdk = SignatureRules.signaturesSpeakTheJdk(HEXAGON);

    @ArchTest
    static final ArchRule either_stands_where_outcomes_are_refused =
            SignatureRules.eitherStandsWhereOutcomesAreRefused(HEXAGON);

    @ArchTest
    static final ArchRule signatures_name_collections_by_interface =
            SignatureRules.signaturesNameCollectionsByInterface(HEXAGON);

    @ArchTest
    static final ArchRule optional_is_for_results = SignatureRules.optionalIsForResults(HEXAGON);
}
