package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.settlement.SettlementRejection;

/**
 * The categories that people hold by a register, on the day of discharge: a claim that gives none takes them, one that
 * gives some must give the same.
 */
final class RegisteredCategories {
    private final CertificationRegister register;
    private final List<String> codes = new ArrayList<>();
    private final Map<EligibilityCategory, Integer> bits = new LinkedHashMap<>();

    RegisteredCategories(Vocabulary vocabulary, CertificationRegister register) {
        this.register = register;
        for (Vocabulary.Category category : vocabulary.categories()) {
            bits.put(category.category(), codes.size());
            codes.add(category.category().code());
        }
    }

    /** Gives the rows of a segment their categories, or their fault. */
    void fill(ClaimSegment segment, int dischargedOn) {
        for (int row = 0; row < segment.size; row++) {
            if (segment.fault(row) != null || segment.policy(row) < 0) {
                continue;
            }
            long day = segment.layout.day(segment.words, row * segment.layout.width, dischargedOn);
            LocalDate discharged = LocalDate.ofEpochDay(day);
            Set<EligibilityCategory> held =
                    register.categories(new PersonId(segment.text(row, RowLayout.PERSON)), discharged);
            fill(segment, row, new Held(discharged, held));
        }
    }

    private void fill(ClaimSegment segment, int row, Held held) {
        long registered = 0;
        for (EligibilityCategory category : held.categories()) {
            Integer bit = bits.get(category);
            if (bit == null) {
                segment.fault(row, new ClaimFault.Rejected(new SettlementRejection.UnknownCategory(category.code())));
                return;
            }
            registered |= 1L << bit;
        }
        long given = segment.word(row, RowLayout.CATEGORIES);
        if (given == 0) {
            segment.words[row * segment.layout.width + RowLayout.CATEGORIES] = registered;
        } else if (given != registered) {
            segment.fault(row, new ClaimFault.CategoryMismatch(held.on(), named(given), named(registered)));
        }
    }

    private List<String> named(long held) {
        Set<String> named = new TreeSet<>();
        for (int bit = 0; bit < codes.size(); bit++) {
            if ((held & 1L << bit) != 0) {
                named.add(codes.get(bit));
            }
        }
        return List.copyOf(named);
    }

    private record Held(LocalDate on, Set<EligibilityCategory> categories) {}
}
