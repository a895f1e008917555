package org.sanchong.adapter.jdbc;

import org.sanchong.application.memory.InMemoryCertifications;
import org.sanchong.application.port.out.Certifications;

class CertificationsInMemoryTest extends CertificationsContract {
    @Override
    Certifications open() {
        return InMemoryCertifications.empty();
    }
}
