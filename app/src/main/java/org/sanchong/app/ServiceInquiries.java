package org.sanchong.app;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.adapter.rest.Inquiries;
import org.sanchong.app.files.CsvList;
import org.sanchong.app.files.TableInput;
import org.sanchong.app.policies.CliffPage;
import org.sanchong.app.policies.EntitlementJson;
import org.sanchong.app.referral.ReferralJson;
import org.sanchong.application.port.in.CheckReferrals;
import org.sanchong.application.port.in.FindCliffs;
import org.sanchong.application.port.in.ReadEntitlements;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

/** What the service asks beside settlements, of books that are open as long as it runs. */
final class ServiceInquiries implements AutoCloseable {
    private final Certifications certifications;
    private final Journal journal;
    private final JournalRoots roots;

    private ServiceInquiries(Certifications certifications, Journal journal, JournalRoots roots) {
        this.certifications = certifications;
        this.journal = journal;
        this.roots = roots;
    }

    /**
     * Opens books that are there.
     *
     * @param connections how many questions about certified people are answered at once at most
     */
    static ServiceInquiries open(String store, int connections) {
        Certifications certifications = JdbcBooks.openCertifications(store, connections);
        @Nullable Journal journal = null;
        try {
            journal = JdbcBooks.openJournal(store);
            return new ServiceInquiries(certifications, journal, JdbcBooks.openRoots(store));
        } catch (RuntimeException e) {
            certifications.close();
            if (journal != null) {
                journal.close();
            }
            throw e;
        }
    }

    /** Returns what is asked, by the policies of the catalog. */
    Inquiries of(PolicyCatalog catalog) {
        return Inquiries.of(
                new Inquiries.Register(
                        certifications,
                        UseCases.importRegister(catalog),
                        UseCases.readRegister(catalog),
                        UseCases.readEntitlements(catalog, certifications),
                        UseCases.listDeliveries(catalog),
                        UseCases.reconcileEnrolments(catalog)),
                new Inquiries.Lists(
                        UseCases.reckonPremiums(catalog),
                        UseCases.measureParticipation(catalog),
                        UseCases.checkReferrals(catalog)),
                new Inquiries.Ledger(journal, UseCases.readRoots(roots, InstantSource.system())),
                new Sheets(catalog, UseCases.findCliffs(catalog), new ConcurrentHashMap<>()));
    }

    /**
     * How lists are read and results look, as the verbs have them.
     *
     * @param told the cliffs of the policies that were asked for: to find them takes seconds, and they do not change
     */
    private record Sheets(PolicyCatalog catalog, FindCliffs cliffs, ConcurrentMap<PolicyId, CliffReport> told)
            implements Inquiries.Sheets {
        @Override
        public IncomingRecords list(InputStream csv, String name) {
            return new CsvList(TableInput.text(csv, name, ServicePapers.reading(catalog)), name);
        }

        @Override
        public String figures(BenefitPolicy policy, Language language) {
            return ServicePapers.page(language, pages -> pages.figures(catalog, policy));
        }

        @Override
        public String cliffs(BenefitPolicy policy, Language language) {
            CliffReport found = told.computeIfAbsent(policy.id(), id -> cliffs.find(FindCliffs.Question.of(id)));
            return ServicePapers.page(language, pages -> pages.cliffs(new CliffPage(catalog, found, language)));
        }

        @Override
        public String differences(BenefitPolicy before, BenefitPolicy after, Language language) {
            return ServicePapers.page(language, pages -> pages.differences(catalog, before, after, Optional.empty()));
        }

        @Override
        public String entitlements(
                ReadEntitlements.Question question, ReadEntitlements.Outcome.Told told, Language language) {
            return new EntitlementJson(catalog, language).of(question, told);
        }

        @Override
        public String referrals(CheckReferrals.Report report, Language language) {
            return new ReferralJson(catalog, language).of(report);
        }
    }

    @Override
    public void close() {
        roots.close();
        journal.close();
        certifications.close();
    }
}
