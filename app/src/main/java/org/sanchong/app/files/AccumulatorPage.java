package org.sanchong.app.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;

/** What has accumulated for a person, for people or programs. */
public final class AccumulatorPage {
    private static final JsonFactory JSON = new JsonFactory();

    private final Set<String> stays = new LinkedHashSet<>();
    private final Language language;
    private final String person;
    private final int year;

    /** Shows what is of the person and year; accounts that count stays are those of the catalog. */
    public AccumulatorPage(PolicyCatalog catalog, Language language, String person, int year) {
        this.language = language;
        this.person = IdentityNumber.maskedIfMeant(person);
        this.year = year;
        for (BenefitPolicy policy : catalog.policies()) {
            for (Account account : policy.accounts()) {
                if (account.measure() == Account.Measure.STAYS) {
                    stays.add(policy.region().value() + " " + account.name());
                }
            }
        }
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    private String value(Accumulators.Total total, long value) {
        return stays.contains(total.region().value() + " " + total.account())
                ? Long.toString(value)
                : Money.ofFen(value).toString();
    }

    private static String year(Accumulators.Total total) {
        return total.planYear() == 0 ? "" : Integer.toString(total.planYear());
    }

    /** Returns the page as text. */
    public String text(Accumulators accumulated) {
        if (accumulated.totals().isEmpty() && accumulated.carried().isEmpty()) {
            return either(
                    "nothing has accumulated for " + person + " in " + year + "\n",
                    person + " 在 " + year + " 年度没有累计\n");
        }
        AlignedTable table = new AlignedTable(4);
        table.row(
                either("region", "统筹地区"),
                either("year", "年度"),
                either("account", "累计项目"),
                either("of the stay", "住院结算"),
                either("value", "累计"));
        for (Map.Entry<Accumulators.Total, Long> entry : accumulated.totals().entrySet()) {
            Accumulators.Total total = entry.getKey();
            table.row(
                    total.region().value(),
                    total.planYear() == 0 ? either("all", "各年") : year(total),
                    total.account(),
                    "",
                    value(total, entry.getValue()));
        }
        accumulated
                .carried()
                .forEach((stay, amount) -> table.row(
                        stay.policy().value(),
                        either("all", "各年"),
                        stay.account(),
                        stay.claim().value(),
                        Money.ofFen(amount).toString()));
        return person + ", " + year + "\n" + String.join("\n", table.lines("")) + "\n";
    }

    /** Returns the page as JSON. */
    public String json(Accumulators accumulated) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("person_id", person);
            json.writeStringField("year", Integer.toString(year));
            json.writeArrayFieldStart("accumulators");
            for (Map.Entry<Accumulators.Total, Long> entry :
                    accumulated.totals().entrySet()) {
                Accumulators.Total total = entry.getKey();
                json.writeStartObject();
                json.writeStringField("region", total.region().value());
                json.writeStringField("plan_year", year(total));
                json.writeStringField("account", total.account());
                json.writeStringField("value", value(total, entry.getValue()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("chains");
            for (Map.Entry<Accumulators.Carried, Long> entry :
                    accumulated.carried().entrySet()) {
                json.writeStartObject();
                json.writeStringField("policy", entry.getKey().policy().value());
                json.writeStringField("claim_id", entry.getKey().claim().value());
                json.writeStringField("account", entry.getKey().account());
                json.writeStringField("value", Money.ofFen(entry.getValue()).toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }
}
