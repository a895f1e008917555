package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.FilingFault;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.ReferralFault;
import org.sanchong.application.wording.ReferralWords;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.referral.ContractedFacility;
import org.sanchong.domain.referral.County;
import org.sanchong.domain.referral.FacilityId;
import org.sanchong.domain.referral.Filing;
import org.sanchong.domain.referral.FilingChannel;
import org.sanchong.domain.referral.FilingId;
import org.sanchong.domain.referral.FilingKind;
import org.sanchong.domain.referral.ReferralRegister;
import org.sanchong.domain.time.EffectivePeriod;

/** Reads filings and contracts: what can be used becomes a register, of the rest it is kept whom it concerns. */
final class ReferralIntake {
    private static final List<String> FILING =
            List.of("filing_id", "person_id", "filing_kind", "filed_on", "valid_from");
    private static final List<String> OF_FILING =
            List.of("valid_to", "filing_channel", "from_facility", "from_level", "to_facility", "locality");
    private static final List<String> CONTRACT = List.of("county", "facility_id", "valid_from");
    private static final List<String> OF_CONTRACT = List.of("facility_level", "valid_to");

    private final ReferralWords words;
    private final ListWords lists;
    private final List<Filing> filings = new ArrayList<>();
    private final List<ContractedFacility> contracts = new ArrayList<>();
    private final List<ReferralFault.UnusableRow> unusable = new ArrayList<>();
    private final Map<String, ReferralFault.UnusableRow> byPerson = new LinkedHashMap<>();
    private final Map<String, ReferralFault.UnusableRow> byCounty = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private int row;

    ReferralIntake(Vocabulary vocabulary) {
        this.words = new ReferralWords(vocabulary);
        this.lists = new ListWords(vocabulary);
    }

    /**
     * Reads filings.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if they cannot be used at all
     */
    void filings(IncomingRecords records) {
        IncomingRecords named = new NamedRecords(records, words::column);
        RecordColumns columns = new RecordColumns(named, lists, FILING, OF_FILING);
        row = 0;
        named.each(record -> {
            row++;
            FilingText text = new FilingText(columns, record, words);
            String person = columns.value(record, "person_id");
            Optional<Filing> filing = filing(text);
            filing.ifPresent(filings::add);
            text.fault().ifPresent(fault -> {
                ReferralFault.UnusableRow bad = new ReferralFault.UnusableRow(RowPlace.of(records, row), fault);
                unusable.add(bad);
                byPerson.putIfAbsent(person, bad);
            });
        });
    }

    private Optional<Filing> filing(FilingText text) {
        Filing.Builder filing = Filing.builder();
        String id = text.required("filing_id");
        String person = text.required("person_id");
        Optional<FilingKind> kind = kind(text);
        Optional<String> toFacility = text.identifier("to_facility");
        Optional<String> toLocality = text.code("locality", "locality");
        filing.channel(text.code("filing_channel", "filing_channel").map(FilingChannel::new))
                .fromFacility(text.identifier("from_facility").map(FacilityId::new))
                .fromLevel(text.code("from_level", "facility_level").map(FacilityLevel::new))
                .toFacility(toFacility.map(FacilityId::new))
                .toLocality(toLocality.map(Locality::new));
        Optional<LocalDate> filedOn = text.requiredDay("filed_on");
        Optional<EffectivePeriod> period = text.period();
        boolean leadsNowhere = toFacility.isEmpty() && toLocality.isEmpty();
        if (leadsNowhere && kind.filter(FilingKind::isReferral).isPresent()) {
            text.fault(new FilingFault.NoDestination());
        }
        if (text.fault().isEmpty() && !ids.add(id)) {
            text.fault(new FilingFault.DuplicateFiling(id));
        }
        boolean whole = text.fault().isEmpty() && kind.isPresent() && filedOn.isPresent() && period.isPresent();
        return whole
                ? Optional.of(filing.id(new FilingId(id))
                        .person(new PersonId(person))
                        .kind(kind.get())
                        .filedOn(filedOn.get())
                        .period(period.get())
                        .build())
                : Optional.empty();
    }

    /** Returns what is filed; a code of the vocabulary that the program does not know is as wrong as any other word. */
    private static Optional<FilingKind> kind(FilingText text) {
        text.required("filing_kind");
        Optional<String> code = text.code("filing_kind", "filing_kind");
        Optional<FilingKind> kind = code.flatMap(name -> List.of(FilingKind.values()).stream()
                .filter(known -> known.name().equals(name))
                .findFirst());
        if (code.isPresent() && kind.isEmpty()) {
            text.fault(new FilingFault.OfRow(
                    new ClaimFault.UnknownCode("filing_kind", code.get(), "REFERRAL, OFF_SITE, FIRST_VISIT")));
        }
        return kind;
    }

    /**
     * Reads contracts.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if they cannot be used at all
     */
    void contracts(IncomingRecords records) {
        IncomingRecords named = new NamedRecords(records, words::column);
        RecordColumns columns = new RecordColumns(named, lists, CONTRACT, OF_CONTRACT);
        row = 0;
        named.each(record -> {
            row++;
            FilingText text = new FilingText(columns, record, words);
            String county = text.required("county");
            String facility = text.required("facility_id");
            Optional<FacilityLevel> level =
                    text.code("facility_level", "facility_level").map(FacilityLevel::new);
            Optional<EffectivePeriod> period = text.period();
            if (text.fault().isEmpty() && period.isPresent()) {
                contracts.add(new ContractedFacility(
                        new County(county),
                        new FacilityId(facility),
                        level.stream().toList(),
                        period.get()));
            }
            text.fault().ifPresent(fault -> {
                ReferralFault.UnusableRow bad = new ReferralFault.UnusableRow(RowPlace.of(records, row), fault);
                unusable.add(bad);
                byCounty.putIfAbsent(county, bad);
            });
        });
    }

    /** Returns the register of what can be used. */
    ReferralRegister register() {
        return ReferralRegister.of(filings, contracts);
    }

    /** Returns the filings that can be used. */
    List<Filing> filings() {
        return filings;
    }

    /** Returns the rows that cannot be used. */
    List<ReferralFault.UnusableRow> unusable() {
        return unusable;
    }

    /** Returns the first row of the person that cannot be used. */
    Optional<ReferralFault.UnusableRow> unusableOf(PersonId person) {
        return Optional.ofNullable(byPerson.get(person.value()));
    }

    /** Returns the first row of the county that cannot be used. */
    Optional<ReferralFault.UnusableRow> unusableOf(County county) {
        return Optional.ofNullable(byCounty.get(county.name()));
    }
}
