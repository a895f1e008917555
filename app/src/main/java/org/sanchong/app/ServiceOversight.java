package org.sanchong.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import org.sanchong.adapter.rest.Oversight;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.report.ReportForm;

/** What looks back at settlements, put together for the service. */
final class ServiceOversight {
    private ServiceOversight() {}

    /** Returns the use cases over what the service keeps. */
    static Oversight.Means of(PolicyCatalog catalog, ServeCommand.Kept over) {
        InstantSource clock = InstantSource.system();
        return new Oversight.Means(
                year -> OversightUseCases.settledCases(over.cases().settlements(), year),
                OversightUseCases.measureIndicators(catalog),
                new Oversight.Measures(
                        OversightUseCases.readMeasures(catalog, over.ledgers()),
                        OversightUseCases.recordMeasures(catalog, over.ledgers(), clock)),
                new Oversight.Funds(
                        OversightUseCases.listFunds(catalog),
                        OversightUseCases.stateClearing(catalog),
                        OversightUseCases.recordFundRows(catalog, over.ledgers(), clock)),
                new Oversight.Supervision(
                        OversightUseCases.followSupervision(catalog),
                        OversightUseCases.showMatter(catalog),
                        OversightUseCases.coverSupervision(catalog),
                        OversightUseCases.remindOfCases(catalog),
                        ServiceOversight::rules),
                new Oversight.Reports(
                        forms(catalog),
                        OversightUseCases.drawReport(),
                        OversightUseCases.keepReport(over.ledgers(), clock),
                        OversightUseCases.recordReports(catalog, over.ledgers(), clock),
                        OversightUseCases.followReports(catalog, over.ledgers())));
    }

    private static List<ReportForm> forms(PolicyCatalog catalog) {
        try (InputStream forms = ReportForms.builtIn()) {
            return OversightUseCases.readReportForms(catalog).read(new CsvList(forms, ReportForms.BUILT_IN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IncomingRecords rules() {
        try (InputStream rules = RemindersCommand.builtIn()) {
            return new CsvList(new ByteArrayInputStream(rules.readAllBytes()), RemindersCommand.BUILT_IN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
