package org.sanchong.architecture.violating.domain_tests_use_no_mocks.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** A test that brings a library along; this one stands for any. */
class AmountTest {
    @Test
    void addsUp() {
        assertThat(new ClassFileImporter()).isNotNull();
    }
}
