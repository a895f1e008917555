package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.premium.LocalParameter;
import org.sanchong.domain.premium.LocalParameters;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.time.PlanYear;

/** Reads the figures that localities supply; one that cannot be used makes the whole list unusable. */
final class ParameterIntake {
    private static final List<String> REQUIRED = List.of("region", "plan_year", "parameter", "value", "document");
    private static final List<String> OPTIONAL = List.of("insurance", "category");
    private static final int MOST_DAYS = 366;

    private final IncomingRecords records;
    private final RecordColumns columns;
    private final PremiumWording wording;
    private final Map<LocalParameter.Key, LocalParameter> read = new LinkedHashMap<>();
    private int row;

    ParameterIntake(IncomingRecords records, ListWords words, PremiumWording wording) {
        this.records = records;
        this.columns = new RecordColumns(records, words, REQUIRED, OPTIONAL);
        this.wording = wording;
    }

    /**
     * Returns all of them.
     *
     * @throws UnusableFileException if one cannot be used, or is given twice
     */
    LocalParameters read() {
        records.each(record -> {
            row++;
            one(new RecordText(columns, record));
        });
        return LocalParameters.of(List.copyOf(read.values()));
    }

    private void one(RecordText text) {
        Optional<RegionCode> region = text.region();
        Optional<PlanYear> year = text.year();
        String insurance = text.code("insurance", "RESIDENT", List.of("RESIDENT", "EMPLOYEE"));
        text.required("parameter");
        Optional<LocalParameter.Name> name = text.constant("parameter", List.of(LocalParameter.Name.values()));
        String value = text.required("value");
        String document = text.required("document");
        List<EligibilityCategory> of =
                text.category(text.text("category")).stream().toList();
        Optional<EnrolmentFault> fault = text.fault();
        if (fault.isPresent() || name.isEmpty() || region.isEmpty() || year.isEmpty()) {
            String why = fault.map(wording::fault).orElse("");
            throw refuse(why, why);
        }
        boolean subsidy =
                name.get() == LocalParameter.Name.SUBSIDY_SHARE || name.get() == LocalParameter.Name.SUBSIDY_AMOUNT;
        if (subsidy == of.isEmpty()) {
            throw subsidy
                    ? refuse(name.get() + " needs the category that it is for", name.get() + " 须填写 category（资助类别）")
                    : refuse(name.get() + " is for no category; leave it empty", name.get() + " 不分类别，category 应为空");
        }
        LocalParameter.Key key =
                new LocalParameter.Key(region.get(), year.get(), new InsuranceType(insurance), name.get(), of);
        LocalParameter parameter = new LocalParameter(key, number(name.get(), value), document);
        if (read.putIfAbsent(key, parameter) != null) {
            throw refuse(name.get() + " is given twice. Remove one", name.get() + " 重复，请删除其一");
        }
    }

    private UnusableFileException refuse(String english, String chinese) {
        RowPlace place = RowPlace.of(records, row);
        return new UnusableFileException(
                wording.either(place.words(Language.EN) + ": " + english, place.words(Language.ZH) + "：" + chinese));
    }

    private long number(LocalParameter.Name name, String value) {
        return switch (name) {
            case PERSONAL_PREMIUM, FISCAL_PART, SUBSIDY_AMOUNT -> {
                if (!value.matches("[0-9]{1,9}([.][0-9]{1,2})?")) {
                    throw refuse(
                            name + " is an amount in yuan such as 320.00, not " + value,
                            name + " 应为以元计的金额，如 320.00，而不是 " + value);
                }
                yield Money.parse(value).fen();
            }
            case SUBSIDY_SHARE -> {
                if (!value.matches("(100([.]0{1,4})?|[0-9]{1,2}([.][0-9]{1,4})?)%")) {
                    throw refuse(
                            name + " is a share such as 85%, from 0% to 100%, not " + value,
                            name + " 应为 0% 至 100% 的比例，如 85%，而不是 " + value);
                }
                yield Rate.ofPercent(value.replace("%", "")).millionths();
            }
            case COLLECTION_TO -> {
                byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
                long day = FieldText.date(utf8, 0, utf8.length);
                if (day == Lexicon.UNREADABLE) {
                    throw refuse(
                            name + " is a day such as 2021-12-31, not " + value,
                            name + " 应为日期，如 2021-12-31，而不是 " + value);
                }
                yield day;
            }
            case WAITING_DAYS -> {
                if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) > MOST_DAYS) {
                    throw refuse(
                            name + " is a number of days from 0 to 366, not " + value,
                            name + " 应为 0 至 366 的天数，而不是 " + value);
                }
                yield Integer.parseInt(value);
            }
        };
    }
}
