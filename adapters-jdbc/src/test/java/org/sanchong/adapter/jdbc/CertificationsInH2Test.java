package org.sanchong.adapter.jdbc;

import java.util.UUID;
import org.sanchong.application.port.out.Certifications;

class CertificationsInH2Test extends CertificationsContract {
    @Override
    Certifications open() {
        return JdbcBooks.openCertifications("jdbc:h2:mem:" + UUID.randomUUID());
    }
}
