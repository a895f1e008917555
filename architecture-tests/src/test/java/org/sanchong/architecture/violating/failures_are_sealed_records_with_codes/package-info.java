/** A sample that breaks {@link org.sanchong.architecture.SignatureRules#failuresAreSealedRecordsWithCodes}. */
@Violates({
    "Method <domain.settlement.Calculator.byNote()> fails with <domain.settlement.Calculator$Note> in "
            + "(Calculator.java:25)",
    "Method <domain.settlement.Calculator.byOpen()> fails with <domain.settlement.Calculator$Open> in "
            + "(Calculator.java:15)",
    "Method <domain.settlement.Calculator.bySilent()> fails with <domain.settlement.Calculator$Silent> "
            + "in (Calculator.java:20)",
    "Method <domain.settlement.Calculator.byText()> fails with <java.lang.String> in " + "(Calculator.java:10)"
})
package org.sanchong.architecture.violating.failures_are_sealed_records_with_codes;

import org.sanchong.architecture.Violates;
