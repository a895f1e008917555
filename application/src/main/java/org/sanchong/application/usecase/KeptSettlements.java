package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sanchong.application.port.out.BookedSettlements;
import org.sanchong.application.port.out.BookedSettlements.Amounts;
import org.sanchong.application.port.out.BookedSettlements.Booked;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

/** Settled cases of books: a claim's entries together, of one person after the other. */
final class KeptSettlements implements SettledCases {
    private final BookedSettlements books;
    private final PlanYear year;

    KeptSettlements(BookedSettlements books, PlanYear year) {
        this.books = books;
        this.year = year;
    }

    @Override
    public <S extends Receiver> Read<S> read(Supplier<S> beginning) {
        Standing<S> standing = books.each(year, () -> new Standing<>(beginning.get()));
        return standing.end();
    }

    /** What stands of the claims of the person whose entries are being read. */
    private static final class Standing<S extends Receiver> implements BookedSettlements.Receiver {
        private final S receiver;
        private final Map<ClaimId, Booked> claims = new LinkedHashMap<>();
        private final List<PersonId> person = new ArrayList<>();
        private final Set<ClaimId> forgotten = new LinkedHashSet<>();
        private long takenBack;
        private long unnamed;

        Standing(S receiver) {
            this.receiver = receiver;
        }

        @Override
        public void take(Booked entry) {
            if (!person.equals(List.of(entry.person()))) {
                give();
                person.clear();
                person.add(entry.person());
            }
            claims.merge(entry.claim(), entry, Standing::after);
        }

        @Override
        public void forgotten(ClaimId claim) {
            forgotten.add(claim);
        }

        /** Returns a claim as it stands after one more entry. */
        private static Booked after(Booked before, Booked entry) {
            Amounts amounts = before.amounts().plus(entry.amounts());
            return new Booked(entry.kind(), entry.claim(), entry.person(), entry.policy(), amounts, entry.content());
        }

        private void give() {
            for (Booked stood : claims.values()) {
                if (stood.kind() == Books.Kind.REVERSED) {
                    takenBack++;
                } else {
                    SettledCase settled = settled(stood);
                    unnamed += settled.facility().isEmpty() && !ContentReading.hasNames(stood.content()) ? 1 : 0;
                    receiver.take(settled);
                }
            }
            claims.clear();
        }

        private static SettledCase settled(Booked stood) {
            Claim claim = ContentReading.given(stood.claim(), stood.content());
            String facility = claim.furtherFacts().getOrDefault(StatedCase.FACILITY, "");
            Money inScope = stood.amounts().inScope();
            return new SettledCase(
                    claim, facility, stood.policy(), inScope, stood.amounts().payments());
        }

        Read<S> end() {
            give();
            return new Read<>(receiver, new LeftOut(0, takenBack, forgotten.size(), unnamed, List.of()));
        }
    }
}
