package org.sanchong.adapter.rest;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.DeliveredList;
import org.springframework.http.HttpStatus;

/**
 * The register, which tells apart why something cannot be done: a store that does not answer, a list that is not taken in
 * because the register knows a later one, and all else, which is the caller's.
 */
final class WatchedRegister implements Certifications {
    private final Certifications books;

    WatchedRegister(Certifications books) {
        this.books = books;
    }

    /** The store does not answer. */
    private static final class StoreException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final UnusableFileException why;

        StoreException(UnusableFileException why) {
            super(why);
            this.why = why;
        }

        UnusableFileException why() {
            return why;
        }
    }

    /**
     * Returns what is answered with the register.
     *
     * @param code of what cannot be used for other reasons than the store
     */
    static <R> R answered(String code, Supplier<R> asking) {
        try {
            return asking.get();
        } catch (StoreException down) {
            throw down.why();
        } catch (UnusableFileException unusable) {
            // What are options of the command line are parameters here.
            String why = String.valueOf(unusable.getMessage())
                    .replace("--collection-from", "collection_from")
                    .replace("--area", "area");
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, why).refusal();
        }
    }

    private static <R> R store(Supplier<R> work) {
        try {
            return work.get();
        } catch (UnusableFileException down) {
            throw new StoreException(down);
        }
    }

    @Override
    public <R> R take(DeliveredList list, InstantSource clock, Intake<R> intake) {
        return store(() -> books.take(list, clock, known -> {
            try {
                return intake.on(known);
            } catch (UnusableFileException later) {
                throw Problem.of(HttpStatus.CONFLICT, "LATER_LIST", String.valueOf(later.getMessage()), "delivered_on")
                        .refusal();
            }
        }));
    }

    @Override
    public CertificationRegister register(LocalDate knownOn) {
        return store(() -> books.register(knownOn));
    }

    @Override
    public List<Certification> valid(PersonId person, LocalDate on, LocalDate knownOn) {
        return store(() -> books.valid(person, on, knownOn));
    }

    @Override
    public List<DeliveredList> deliveries(LocalDate knownOn) {
        return store(() -> books.deliveries(knownOn));
    }

    @Override
    public Set<PersonId> forgotten(Collection<PersonId> people) {
        return store(() -> books.forgotten(people));
    }

    @Override
    public void close() {
        // Whoever opened the books closes them.
    }
}
