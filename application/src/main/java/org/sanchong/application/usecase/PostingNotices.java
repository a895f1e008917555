package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.KeepApplications.Followed;
import org.sanchong.application.port.in.PostNotices;
import org.sanchong.application.port.out.Applications.Kept;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ApplicationWording;
import org.sanchong.domain.assistance.ApplicationHistory;
import org.sanchong.domain.assistance.PublicNotice;
import org.sanchong.domain.assistance.StatutoryDeadline;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.WorkingCalendar;

/** Makes notices from what happened to applications by the quarter's end. */
final class PostingNotices implements PostNotices {
    private static final List<String> COLUMNS = List.of(
            "township",
            "quarter",
            "name",
            "person_id",
            "assistance_kind",
            "approved_on",
            "amount",
            "carried_out",
            "posted_on",
            "posted_until",
            "clause");

    private final PolicyCatalog catalog;

    PostingNotices(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result post(Posting posting) {
        LocalDate end = posting.quarter().last();
        LocalDate postedOn = posting.postedOn().orElse(end);
        ApplicationWording wording = new ApplicationWording(catalog, posting.language());
        FoundApplications found = found(posting);
        List<Followed> followed = found.followed();
        Set<String> townships = new LinkedHashSet<>();
        followed.forEach(each -> townships.add(each.history().state().dossier().township()));
        boolean areAllKnown = posting.books().isEmpty();
        posting.township()
                .filter(one -> areAllKnown && !townships.contains(one))
                .ifPresent(none -> {
                    throw new UnusableFileException(wording.either(
                            "no application is of the township \"" + none + "\". There are: "
                                    + String.join(", ", townships),
                            "没有乡镇“" + none + "”的申请，现有：" + String.join("、", townships)));
                });
        posting.notices().begin(COLUMNS);
        List<ApplicationHistory> histories =
                followed.stream().map(Followed::history).toList();
        int entries = 0;
        int posted = 0;
        for (String township : townships) {
            if (posting.township().filter(one -> !one.equals(township)).isPresent()) {
                continue;
            }
            PublicNotice notice = PublicNotice.of(township, posting.quarter(), histories);
            for (PublicNotice.Entry entry : notice.entries()) {
                posting.notices().add(row(notice, entry, of(entry, followed), postedOn));
            }
            entries += notice.entries().size();
            posted += notice.entries().isEmpty() ? 0 : 1;
        }
        return new Result(entries, posted, found.refused().size());
    }

    /** The applications of a list, or those of the books that were approved in the quarter. */
    private FoundApplications found(Posting posting) {
        LocalDate end = posting.quarter().last();
        if (posting.books().isPresent()) {
            List<Kept> approved =
                    posting.books().get().approved(posting.quarter().first(), end);
            return FoundApplications.told(catalog, approved, end, List.of());
        }
        ListedApplications listed = new ListedApplications(catalog);
        ApplicationIntake intake =
                new ApplicationIntake(catalog, posting.events().orElseThrow(), listed, end);
        intake.read();
        return new FoundApplications(listed.followed(), intake.refused());
    }

    private static Followed of(PublicNotice.Entry entry, List<Followed> followed) {
        return followed.stream()
                .filter(each -> each.history().state().dossier().equals(entry.dossier()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("an entry is of an application"));
    }

    private List<String> row(PublicNotice notice, PublicNotice.Entry entry, Followed followed, LocalDate postedOn) {
        Optional<StatutoryDeadline> until =
                notice.until(postedOn, followed.policy().assistanceRules().orElseThrow(), catalog.workingCalendar());
        until.ifPresent(PostingNotices::refuseUnknownYear);
        return List.of(
                notice.township(),
                notice.quarter().toString(),
                MaskedName.of(followed.name()),
                // What is posted shows no number whole that is meant to be one, be it mistyped.
                IdentityNumber.maskedIfMeant(entry.dossier().person().value()),
                entry.dossier().kind().name(),
                entry.approvedOn().toString(),
                entry.amount().toString(),
                entry.isPaid() ? "PAID" : "NOT_PAID_YET",
                postedOn.toString(),
                until.flatMap(StatutoryDeadline::dueOn).map(LocalDate::toString).orElse(""),
                until.map(deadline -> deadline.period().source().clause().toString())
                        .orElse(""));
    }

    private static void refuseUnknownYear(StatutoryDeadline deadline) {
        if (deadline.lastDay() instanceof WorkingCalendar.LastDay.UnknownYear unknown) {
            throw new UnusableFileException("the working days of " + unknown.year()
                    + " are not known. Write them to a working-days.yaml and name its folder with --catalog / 没有"
                    + unknown.year() + "年的工作日历，请写入 working-days.yaml，用 --catalog 指定其所在文件夹");
        }
    }
}
