package org.sanchong.adapter.jdbc;

import java.sql.SQLException;
import org.sanchong.application.port.out.Certifications;

class CertificationsInPostgresTest extends CertificationsContract {
    @Override
    Certifications open() throws SQLException {
        return JdbcBooks.openCertifications(Postgres.newBooks());
    }
}
