package org.sanchong.architecture.conforming.app;

import java.time.Clock;
import java.util.List;
import org.sanchong.architecture.conforming.adapter.jdbc.JdbcClaims;
import org.sanchong.architecture.conforming.application.usecase.UseCases;
import org.sanchong.architecture.conforming.catalog.Catalogs;
import picocli.CommandLine.Command;

/** The command line. */
@Command(name = "settle")
public final class Main {
    private Main() {}

    /** Settles the claims of a store. */
    public static int run(String url, String catalog) {
        List<String> policies = Catalogs.read(catalog);
        System.out.println(policies);
        return UseCases.settleClaims(JdbcClaims.at(url), Clock.systemUTC())
                .settle()
                .settled();
    }
}
