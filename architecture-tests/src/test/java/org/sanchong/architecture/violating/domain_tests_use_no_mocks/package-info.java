/** A sample that breaks {@link org.sanchong.architecture.TestRules#domainTestsUseNoMocks}. */
@Violates({
    "Method <domain.money.AmountTest.addsUp()> calls constructor "
            + "<com.tngtech.archunit.core.importer.ClassFileImporter.<init>()> in (AmountTest.java:12)"
})
package org.sanchong.architecture.violating.domain_tests_use_no_mocks;

import org.sanchong.architecture.Violates;
