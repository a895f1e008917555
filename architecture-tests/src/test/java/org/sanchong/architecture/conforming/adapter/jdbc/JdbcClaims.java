package org.sanchong.architecture.conforming.adapter.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.sanchong.architecture.conforming.application.port.out.IncomingClaims;
import org.sanchong.architecture.conforming.application.port.out.UnusableClaimsException;
import org.sanchong.architecture.conforming.domain.claim.Claim;
import org.sanchong.architecture.conforming.domain.money.Amount;

/** Claims from a store. */
public final class JdbcClaims implements IncomingClaims {
    private final String url;

    private JdbcClaims(String url) {
        this.url = url;
    }

    /** Returns the claims of the store at a JDBC address. */
    public static IncomingClaims at(String url) {
        return new JdbcClaims(url);
    }

    @Override
    public List<Claim> all() {
        try (Connection connection = DriverManager.getConnection(url)) {
            return List.of(Claim.builder()
                    .id(connection.getCatalog())
                    .total(Amount.ofFen(0))
                    .build());
        } catch (SQLException e) {
            throw new UnusableClaimsException("no store", e);
        }
    }
}
