package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.indicator.Tally;
import org.sanchong.domain.indicator.Tallying;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.PolicyCatalog;

/** Counts the people of a list by region and what they hold. */
final class CountedPeople {
    private final PremiumWording wording;
    private final ListWords words;
    private final Tallying people = Tallying.begin();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> unusable = new ArrayList<>();
    private final Language language;
    private final Placing placing;
    private int row;

    CountedPeople(PolicyCatalog catalog, Language language, Placing placing) {
        this.placing = placing;
        this.wording = new PremiumWording(catalog, language);
        this.language = language;
        this.words = new ListWords(catalog.vocabulary());
    }

    /** Tells why nobody of a region can be counted; nothing where people of it can. */
    interface Placing {
        Optional<ClaimFault> fault(RegionCode region);
    }

    /** Looks at a person on the way. */
    interface Looking {
        void at(String person, Tally.Residents who);
    }

    /** Reads a list, and looks at every person in it once. */
    void read(IncomingRecords list, Looking looking) {
        RecordColumns columns = new RecordColumns(list, words, List.of("person_id", "region"), List.of("categories"));
        list.each(record -> {
            row++;
            RecordText text = new RecordText(columns, record);
            String person = text.person();
            Optional<RegionCode> region = text.region();
            Set<EligibilityCategory> held = text.categories();
            region.flatMap(placing::fault).ifPresent(fault -> text.fault(new EnrolmentFault.OfRow(fault)));
            if (text.fault().isEmpty() && !seen.add(person)) {
                text.fault(new EnrolmentFault.TwiceInRegister());
            }
            text.fault()
                    .ifPresent(
                            fault -> unusable.add(RowPlace.of(list, row).words(language) + " " + wording.fault(fault)));
            if (text.fault().isEmpty()) {
                region.map(county -> new Tally.Residents(county, held)).ifPresent(who -> {
                    people.add(who);
                    looking.at(person, who);
                });
            }
        });
    }

    Tally tally() {
        return people.tally();
    }

    /** Returns the rows that cannot be used, in words. */
    List<String> unusable() {
        return unusable;
    }
}
