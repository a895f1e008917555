package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.app.referral.ReferralJson;
import org.sanchong.app.referral.ReferralPage;
import org.sanchong.app.referral.ReferralState;
import org.sanchong.application.port.in.CheckReferrals;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code referrals}. */
@Command(
        name = "referrals",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells what referrals, filings and contracts say of each claim, and what is wrong with them;"
                + " settles nothing.",
        footer = {
            "",
            "FILINGS has filing_id, person_id, filing_kind (REFERRAL, OFF_SITE, FIRST_VISIT), filed_on, valid_from, and",
            "  may have valid_to, filing_channel, from_facility, from_level, to_facility, locality. FACILITIES has county,",
            "  facility_id, valid_from, and may have facility_level, valid_to. Both are CSV or workbooks; Chinese names of",
            "  columns and codes will do.",
            "",
            "Exit status: 0 all well, 1 something is not (the page says what), 2 could not run.",
            "",
            "Example:",
            "  sanchong referrals examples/referral-claims.csv --referrals examples/filings.csv --contracts"
                    + " examples/facilities.csv"
        })
final class ReferralsCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "CLAIMS.csv", description = "The claims; - reads standard input.")
    private String claims;

    @Mixin
    private final ReferralsOption referrals = new ReferralsOption();

    @Mixin
    private final PolicyOption onePolicy = new PolicyOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Option(names = "--format", paramLabel = "text|json", description = "For people or for programs; text by default.")
    private String format = "text";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ReferralsCommand(Sanchong.Streams streams) {
        this.streams = streams;
        this.claims = "";
    }

    @Override
    public Integer call() throws IOException {
        if (!Set.of("text", "json").contains(format)) {
            throw new UnusableFileException("--format is text or json, not \"" + format + "\"");
        }
        PolicyCatalog catalog = policies.catalog();
        CheckReferrals.Question.Builder question =
                CheckReferrals.Question.builder().language(language.language());
        PolicyId policy = onePolicy.policy();
        if (policy != null) {
            question.policy(policy);
        }
        CheckReferrals.Report report;
        try (InputStream in = tables.claims(claims, streams, catalog);
                ReferralsOption.Opened opened = referrals.open(streams, catalog)) {
            question.claims(new CsvClaims(in, TableOption.name(claims), read -> {}))
                    .filings(opened.filings())
                    .contracts(opened.contracts());
            report = UseCases.checkReferrals(catalog).check(question.build());
        }
        String written = "json".equals(format)
                ? new ReferralJson(catalog, language.language()).of(report)
                : new ReferralPage(catalog, language.language()).text(report);
        streams.out().write(written.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        if (streams.out().checkError()) {
            throw new UnusableFileException("standard output was closed before everything was written");
        }
        return ReferralState.isWell(report) ? 0 : 1;
    }
}
