package org.sanchong.catalog;

import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.register.DeliveryDuty;

/** How the duty to hand over lists is compiled, and its canonical text. */
final class CompiledDuty {
    private CompiledDuty() {}

    static void write(CompiledOutput out, DeliveryDuty duty) {
        CompiledLaw.source(out, duty.source());
        out.number(duty.departments().size());
        duty.departments().forEach(department -> out.text(department.code()));
        out.flag(duty.due().isPresent());
        duty.due().ifPresent(out::constant);
        out.flag(duty.isAddedAtOnce());
    }

    static DeliveryDuty read(CompiledInput in) {
        DeliveryDuty.Builder duty = DeliveryDuty.builder().source(CompiledLaw.source(in));
        for (int rest = in.count(); rest > 0; rest--) {
            duty.addDepartment(new CertifyingDepartment(in.text()));
        }
        if (in.flag()) {
            duty.due(in.constant(DeliveryDuty.Due.values()));
        }
        return duty.isAddedAtOnce(in.flag()).build();
    }

    static void text(CanonicalText text, DeliveryDuty duty) {
        text.set("departments", duty.departments(), (t, department) -> t.value("department", department))
                .optional("due", duty.due())
                .value("added-at-once", duty.isAddedAtOnce())
                .part("source", duty.source(), PolicyText::source);
    }
}
