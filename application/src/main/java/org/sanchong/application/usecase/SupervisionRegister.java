package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.wording.SupervisionFault;
import org.sanchong.domain.supervision.MatterId;
import org.sanchong.domain.supervision.SupervisionMatter;
import org.sanchong.domain.supervision.SupervisionRejection;

/** All matters as they stand, and what was added to them. For one thread. */
final class SupervisionRegister {
    private final Map<MatterId, SupervisionMatter> matters = new LinkedHashMap<>();
    private final List<Ledgers.Row> added = new ArrayList<>();

    /** Returns what rows of a ledger make. */
    static SupervisionRegister of(List<Ledgers.Entry> entries) {
        SupervisionRegister register = new SupervisionRegister();
        for (Ledgers.Entry entry : entries) {
            register.post(SupervisionRows.posting(entry)).ifPresent(fault -> {
                throw new IllegalStateException("the ledger of supervision has a row that cannot follow: "
                        + entry.number() + " " + fault.code());
            });
        }
        register.added.clear();
        return register;
    }

    /** Takes an event, unless it is known; returns why not, where it cannot follow. */
    Optional<SupervisionFault> post(SupervisionPosting posting) {
        SupervisionMatter matter = matters.get(posting.matter());
        if (matter != null && matter.events().contains(posting.event())) {
            return Optional.empty();
        }
        Either<SupervisionRejection, SupervisionMatter> after = matter == null
                ? SupervisionMatter.beginning(posting.matter(), posting.event())
                : matter.with(posting.event());
        if (after.isLeft()) {
            boolean isNew = matter == null && after.getLeft() instanceof SupervisionRejection.WrongState;
            return Optional.of(
                    isNew
                            ? new SupervisionFault.NeverBegun(posting.matter().value())
                            : new SupervisionFault.OfMatter(after.getLeft()));
        }
        matters.put(posting.matter(), after.get());
        added.add(SupervisionRows.row(posting.matter(), after.get().events().size(), posting.event()));
        return Optional.empty();
    }

    /** Returns the matters in the order in which they began. */
    List<SupervisionMatter> matters() {
        return List.copyOf(matters.values());
    }

    /** Returns the rows that are new. */
    List<Ledgers.Row> added() {
        return added;
    }
}
