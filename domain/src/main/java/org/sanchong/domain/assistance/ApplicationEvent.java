package org.sanchong.domain.assistance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.money.Money;

/** Something that happened to an application on a day; none is ever taken away. */
public sealed interface ApplicationEvent {
    /** Returns the day. */
    LocalDate on();

    /**
     * It was made.
     *
     * @param dossier the file as it was handed in
     * @param on the day
     */
    record Made(Dossier dossier, LocalDate on) implements ApplicationEvent {}

    /**
     * Further documents were handed in.
     *
     * @param documents their ids
     * @param on the day
     */
    record Supplemented(Set<String> documents, LocalDate on) implements ApplicationEvent {
        /** Keeps the documents in their order. */
        public Supplemented {
            documents = Collections.unmodifiableSet(new LinkedHashSet<>(documents));
        }
    }

    /**
     * The township accepted it.
     *
     * @param on the day
     */
    record Accepted(LocalDate on) implements ApplicationEvent {}

    /**
     * The township ended survey and check.
     *
     * @param on the day
     */
    record Checked(LocalDate on) implements ApplicationEvent {}

    /**
     * The county received the file.
     *
     * @param on the day
     */
    record Received(LocalDate on) implements ApplicationEvent {}

    /**
     * The county approved it.
     *
     * @param amount what is granted
     * @param finding what the burden was found to be
     * @param on the day
     */
    record Approved(Money amount, BurdenFinding finding, LocalDate on) implements ApplicationEvent {}

    /**
     * It was refused by whoever had the turn.
     *
     * @param reasons the reasons
     * @param on the day
     */
    record Refused(List<String> reasons, LocalDate on) implements ApplicationEvent {
        /** Keeps the reasons as they are now. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The applicant was told of the refusal.
     *
     * @param on the day
     */
    record Told(LocalDate on) implements ApplicationEvent {}

    /**
     * It was paid.
     *
     * @param on the day
     */
    record Paid(LocalDate on) implements ApplicationEvent {}

    /**
     * The applicant took it back.
     *
     * @param on the day
     */
    record Withdrawn(LocalDate on) implements ApplicationEvent {}

    /**
     * What the review found of the person's burden.
     *
     * @param burden the in-scope burden that is left after all tiers
     * @param localIncome last year's local disposable income per head; one, or none where it is not needed
     */
    record BurdenFinding(Money burden, List<Money> localIncome) {
        /** Keeps the income as it is now. */
        public BurdenFinding {
            localIncome = List.copyOf(localIncome);
        }

        /** Returns the income, where it is given. */
        public Optional<Money> income() {
            return localIncome.stream().findFirst();
        }
    }
}
