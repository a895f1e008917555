package org.sanchong.catalog;

import java.util.List;
import java.util.Optional;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.register.DeliveryDuty;

/** Reads which departments hand over lists of the people whom they certify, and when. */
final class DutyReader {
    /** The one word for that people added during the year are due at once. */
    private enum Added {
        AT_ONCE
    }

    private final Vocabulary vocabulary;
    private final SourceLevel policyLevel;

    DutyReader(Vocabulary vocabulary, SourceLevel policyLevel) {
        this.vocabulary = vocabulary;
        this.policyLevel = policyLevel;
    }

    /** Returns the duty, unless there are defects in it. */
    Optional<DeliveryDuty> read(Written written) {
        return Fields.of(written, policyLevel.defects()).flatMap(this::duty);
    }

    private Optional<DeliveryDuty> duty(Fields fields) {
        SourceLevel level = policyLevel.under(fields, "source");
        Defects defects = level.defects();
        int before = defects.errors();
        DeliveryDuty.Builder duty = DeliveryDuty.builder();
        level.source(fields.place()).ifPresent(duty::source);
        List<Written> named = fields.require("departments")
                .map(list -> Lists.oneOrMore(list, defects))
                .orElse(List.of());
        for (Written word : named) {
            ScalarForm.CODE.read(word, defects).ifPresent(code -> {
                Optional<Vocabulary.Department> known = vocabulary.department(code);
                known.ifPresent(department -> duty.addDepartment(department.department()));
                if (known.isEmpty()) {
                    String all = String.join(
                            ", ",
                            vocabulary.departments().stream()
                                    .map(d -> d.department().code())
                                    .toList());
                    defects.error(
                            word.place(), DefectCode.UNKNOWN_CODE, "no department has the code '" + code + "'; " + all);
                }
            });
        }
        fields.get("due")
                .flatMap(word -> Constants.of(DeliveryDuty.Due.class).read(word, defects))
                .ifPresent(duty::due);
        Optional<Added> added =
                fields.get("added").flatMap(word -> Constants.of(Added.class).read(word, defects));
        duty.isAddedAtOnce(added.isPresent());
        fields.close();
        return defects.unlessSince(before, fields.place(), duty::build);
    }
}
