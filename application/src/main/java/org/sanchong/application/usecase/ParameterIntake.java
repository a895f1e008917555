package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.premium.LocalParameter;
import org.sanchong.domain.premium.LocalParameters;
import org.sanchong.domain.time.PlanYear;

/** Reads the figures that localities supply; one that cannot be used makes the whole list unusable. */
final class ParameterIntake {
    private static final List<String> REQUIRED = List.of("region", "plan_year", "parameter", "value", "document");
    private static final List<String> OPTIONAL = List.of("insurance", "category");
    private static final int MOST_DAYS = 366;

    private final IncomingRecords records;
    private final RecordColumns columns;
    private final Vocabulary vocabulary;
    private final PremiumWording wording;
    private final List<LocalParameter> read = new ArrayList<>();
    private int line = 1;

    ParameterIntake(IncomingRecords records, Vocabulary vocabulary, PremiumWording wording) {
        this.records = records;
        this.columns = new RecordColumns(records, REQUIRED, OPTIONAL);
        this.vocabulary = vocabulary;
        this.wording = wording;
    }

    /**
     * Returns all of them.
     *
     * @throws UnusableFileException if one cannot be used, or is given twice
     */
    LocalParameters read() {
        records.each(record -> {
            line++;
            one(new RecordText(columns, record));
        });
        try {
            return LocalParameters.of(read);
        } catch (IllegalArgumentException twice) {
            throw new UnusableFileException(records.name() + ": " + twice.getMessage(), twice);
        }
    }

    private void one(RecordText text) {
        Optional<RegionCode> region = text.region();
        Optional<PlanYear> year = text.year();
        String insurance = text.code("insurance", "RESIDENT", "RESIDENT", "EMPLOYEE");
        text.required("parameter");
        Optional<LocalParameter.Name> name = text.constant("parameter", List.of(LocalParameter.Name.values()));
        String value = text.required("value");
        String document = text.required("document");
        Optional<EligibilityCategory> category = Optional.of(text.text("category"))
                .filter(code -> !code.isEmpty())
                .map(EligibilityCategory::new);
        category.filter(code -> vocabulary.categories().stream()
                        .noneMatch(known -> known.category().equals(code)))
                .ifPresent(code -> {
                    throw refuse("no category is called " + code, "没有人员类别 " + code);
                });
        Optional<EnrolmentFault> fault = text.fault();
        if (fault.isPresent() || name.isEmpty() || region.isEmpty() || year.isEmpty()) {
            String why = fault.map(wording::fault).orElse("");
            throw refuse(why, why);
        }
        try {
            LocalParameter.Key key = new LocalParameter.Key(
                    region.get(), year.get(), new InsuranceType(insurance), name.get(), category);
            read.add(new LocalParameter(key, number(name.get(), value), document));
        } catch (IllegalArgumentException | java.time.DateTimeException bad) {
            throw refuse(String.valueOf(bad.getMessage()), String.valueOf(bad.getMessage()));
        }
    }

    private UnusableFileException refuse(String english, String chinese) {
        return new UnusableFileException(wording.either(
                records.name() + ", record " + line + " (the header is 1): " + english,
                records.name() + " 第 " + line + " 条（表头为第 1 条）：" + chinese));
    }

    private long number(LocalParameter.Name name, String value) {
        return switch (name) {
            case PERSONAL_PREMIUM, FISCAL_PART, SUBSIDY_AMOUNT -> {
                if (!value.matches("[0-9]{1,9}([.][0-9]{1,2})?")) {
                    throw new IllegalArgumentException(wording.either(
                            name + " is an amount in yuan such as 320.00, not " + value,
                            name + " 应为以元计的金额，如 320.00，而不是 " + value));
                }
                yield Money.parse(value).fen();
            }
            case SUBSIDY_SHARE -> {
                if (!value.matches("[0-9]{1,3}([.][0-9]{1,4})?%")
                        || !Rate.ofPercent(value.replace("%", "")).isShare()) {
                    throw new IllegalArgumentException(wording.either(
                            name + " is a share such as 85%, from 0% to 100%, not " + value,
                            name + " 应为 0% 至 100% 的比例，如 85%，而不是 " + value));
                }
                yield Rate.ofPercent(value.replace("%", "")).millionths();
            }
            case COLLECTION_TO -> {
                if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                    throw new IllegalArgumentException(wording.either(
                            name + " is a day such as 2021-12-31, not " + value,
                            name + " 应为日期，如 2021-12-31，而不是 " + value));
                }
                yield LocalDate.parse(value).toEpochDay();
            }
            case WAITING_DAYS -> {
                if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) > MOST_DAYS) {
                    throw new IllegalArgumentException(wording.either(
                            name + " is a number of days from 0 to 366, not " + value,
                            name + " 应为 0 至 366 的天数，而不是 " + value));
                }
                yield Integer.parseInt(value);
            }
        };
    }
}
