package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.settlement.SettlementCalculator;

/** What registers say of rows, each by itself: which categories its person holds, whether the person is covered. */
final class RowRegisters {
    private final PolicyCatalog catalog;
    private final List<Consumer<ClaimSegment>> asked = new ArrayList<>();

    /** Reads what the command gives. */
    RowRegisters(
            PolicyCatalog catalog, SettlementCalculator calculator, SettleClaims.Command command, RowLayout layout) {
        this.catalog = catalog;
        Lexicon lexicon = calculator.lexicon();
        int day = layout.dayOf(lexicon.required("discharged_on"));
        registered(command).ifPresent(known -> {
            RegisteredCategories register = new RegisteredCategories(catalog.vocabulary(), known);
            asked.add(segment -> register.fill(segment, day));
        });
        command.enrolments().ifPresent(enrolments -> {
            CoverRegister register = new CoverRegister(catalog, calculator.policies(), enrolments, command.language());
            asked.add(segment -> register.mark(segment, day, lexicon));
        });
    }

    /** Returns the register as it is asked, if it is. */
    private Optional<CertificationRegister> registered(SettleClaims.Command command) {
        Optional<CertificationRegister> inBooks = command.certifications()
                .map(books -> books.register(command.registerKnownOn().orElse(LocalDate.MAX)));
        if (inBooks.isPresent()) {
            return inBooks;
        }
        RegisterWording wording = new RegisterWording(catalog, command.language());
        return command.register()
                .map(records -> new RegisterRecords(catalog.vocabulary(), wording).read(records))
                .map(all -> command.registerKnownOn().map(all::asKnownOn).orElse(all));
    }

    /** Gives the rows of a segment what is said of them; different segments on any thread. */
    void ask(ClaimSegment segment) {
        asked.forEach(register -> register.accept(segment));
    }
}
