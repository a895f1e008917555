package org.sanchong.adapter.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.sanchong.application.port.in.AnswerWarning;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.in.KeepApplicationRow;
import org.sanchong.application.port.in.ListColumns;
import org.sanchong.application.port.in.PostNotices;
import org.sanchong.application.port.in.ReadAccumulators;
import org.sanchong.application.port.in.ReadApplications;
import org.sanchong.application.port.in.ReadWarnings;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.Overflow;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Derivation;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the service over HTTP; the one door of this package. */
public final class RestService {
    private RestService() {}

    /**
     * Starts the service, and returns once it answers.
     *
     * @throws UnusableFileException if the port is taken or the address is none of this machine
     * @throws IllegalArgumentException if an issuer lets callers in and nobody keeps the lines of the audit trail
     */
    public static Running start(Setting setting, Means means) {
        if (!setting.isDevelopment() && !means.watch().isWatched()) {
            throw new IllegalArgumentException(
                    "where an issuer lets callers in, somebody keeps the lines of the audit trail");
        }
        SpringApplication application = new SpringApplication(ServiceWiring.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            GenericApplicationContext wired = (GenericApplicationContext) context;
            wired.registerBean(Setting.class, () -> setting);
            wired.registerBean(Means.class, () -> means);
            if (setting.isDevelopment()) {
                wired.registerBean(UiController.class, () -> new UiController());
            }
        });
        try {
            ConfigurableApplicationContext context = application.run(
                    "--spring.config.location=classpath:/org/sanchong/adapter/rest/service.properties",
                    "--server.port=" + setting.port(),
                    "--server.address=" + setting.address());
            return new Started(context, setting);
        } catch (RuntimeException e) {
            throw refused(e, setting);
        }
    }

    private static RuntimeException refused(RuntimeException failure, Setting setting) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new UnusableFileException(
                        "port " + setting.port() + " is taken by another program. Name a free one with --port"
                                + " / 端口 " + setting.port() + " 已被占用，请用 --port 另指定一个",
                        failure);
            }
            if (cause instanceof java.net.BindException || cause instanceof java.net.UnknownHostException) {
                return new UnusableFileException(
                        "the service cannot listen at " + setting.address() + ", port " + setting.port() + ": "
                                + cause.getMessage() + ". Name an address of this machine / 请改用本机的地址",
                        failure);
            }
        }
        return failure;
    }

    /** A service that answers. */
    public interface Running extends AutoCloseable {
        /** Returns where it answers, such as {@code http://127.0.0.1:8080}. */
        String address();

        /** Lets what is in flight end, for thirty seconds at most, takes nothing more, and ends. */
        @Override
        void close();
    }

    /**
     * Where the service listens and whom it lets in.
     *
     * @param port the port; 0 for any that is free
     * @param address the address of this machine
     * @param identity who vouches for callers; none in development, where whoever reaches the address may do everything
     * @param perMinute how many requests of one caller are answered in a minute, at least 1
     */
    public record Setting(int port, String address, List<Identity> identity, int perMinute) {
        /** Keeps the list as it is now. */
        public Setting {
            identity = List.copyOf(identity);
            if (identity.size() > 1 || perMinute < 1) {
                throw new IllegalArgumentException("one issuer at most, and at least one request a minute");
            }
        }

        /** Returns whether nobody vouches for callers. */
        boolean isDevelopment() {
            return identity.isEmpty();
        }
    }

    /**
     * Who vouches for callers: an issuer of JSON Web Tokens (RFC 7519).
     *
     * @param issuer its URL, where {@code /.well-known/openid-configuration} names its keys
     * @param audience what tokens for this service have among their audiences
     */
    public record Identity(String issuer, String audience) {}

    /**
     * What the service works with.
     *
     * @param catalog the policies
     * @param books where settlements are kept
     * @param cases the use cases
     * @param papers what results look like
     * @param watch who is told what happened
     * @param inquiries what is asked beside settlements, and who answers
     * @param ledgers the ledgers that the books keep
     */
    public record Means(
            PolicyCatalog catalog,
            Bookkeeping books,
            Cases cases,
            Papers papers,
            Watch watch,
            Inquiries inquiries,
            Ledgers ledgers) {}

    /**
     * The use cases, of the catalog and the books.
     *
     * @param settling settles claims
     * @param columns tells what a claim may say
     * @param explaining settles a claim of the books again
     * @param reversing takes a claim of the books back, and corrects those that followed
     * @param accumulators tells what the books have accumulated
     * @param resettling settles claims again, and tells what corrects the earlier settlements
     * @param matters what is kept beside settlements
     */
    public record Cases(
            SettleClaims settling,
            ListColumns columns,
            ExplainFromBooks explaining,
            ReverseInBooks reversing,
            ReadAccumulators accumulators,
            ResettleClaims resettling,
            Matters matters) {}

    /**
     * The use cases of applications and warnings, over the books.
     *
     * @param keeping takes an event of an application
     * @param applications tells how applications stand
     * @param kept the applications that are kept
     * @param notices makes public notices
     * @param warnings tells of warnings
     * @param answering takes what departments did
     * @param oversight what looks back at settlements
     */
    public record Matters(
            KeepApplicationRow keeping,
            ReadApplications applications,
            Applications kept,
            PostNotices notices,
            ReadWarnings warnings,
            AnswerWarning answering,
            Oversight.Means oversight) {}

    /**
     * Who is told what happened.
     *
     * @param accesses takes a line of the audit trail, or some of them, and has them kept when it returns
     * @param names tells people and claims apart without telling who they are
     * @param faults takes what should not have happened, without values of claims
     */
    public record Watch(Consumer<String> accesses, Pseudonyms names, Consumer<String> faults) {
        /** Takes lines of the audit trail where nobody keeps them, in development alone: they are not even made. */
        public static final Consumer<String> NOBODY = line -> {};

        /** Returns whether somebody keeps the lines of the audit trail. */
        boolean isWatched() {
            return accesses != NOBODY;
        }
    }

    /** Names that tell people and claims apart and cannot be guessed back. */
    public interface Pseudonyms {
        /** Returns the name of the id, the same at each call. */
        String of(String id);
    }

    /** What results look like, as the command line writes them. */
    public interface Papers {
        /** Returns the derivation of a settlement that the catalog led to, as a JSON object. */
        String derivation(PolicyCatalog catalog, SettledRow row, Derivation derivation, Language language);

        /** Returns the statement of a claim that was settled again by the catalog of the content hash. */
        String statement(ExplainFromBooks.Remade remade, String catalogHash, boolean isHtml, Language language);

        /** Returns why a claim of the books cannot be told from them: a code, a colon, and what to do. */
        String why(ExplainFromBooks.Outcome outcome, Language language);

        /** Returns the catalog of the content hash where the books keep it, else the present one. */
        PolicyCatalog catalog(String contentHash);

        /** Returns the policies as a JSON object. */
        String policies(Language language);

        /** Returns a policy as a JSON object. */
        String policy(BenefitPolicy policy, Language language);

        /** Returns the clauses of the policy's document as a JSON object. */
        String clauses(BenefitPolicy policy, Language language);

        /** Returns what reads accumulators from rows, each a value for every column of the table ACCUMULATORS in its order. */
        OpeningTotals opening(List<List<String>> rows);

        /** Returns the claims of a CSV, as the command line reads it; the stream stays open. */
        IncomingClaims claims(InputStream csv);

        /** Returns what writes settlements as CSV; the stream stays open. */
        OutgoingSettlements settlements(OutputStream csv);

        /** Returns room for claims that do not fit in the memory. */
        Room room();
    }

    /** Room outside the memory, until it is closed. */
    public interface Room extends Overflow, AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /** A service that answers, with all that it is put together from. */
    record Started(ConfigurableApplicationContext context, Setting setting) implements Running {
        @Override
        public String address() {
            org.springframework.boot.web.server.WebServer server =
                    ((WebServerApplicationContext) context).getWebServer();
            int port = server == null ? setting.port() : server.getPort();
            return "http://" + (setting.address().contains(":") ? "[" + setting.address() + "]" : setting.address())
                    + ":" + port;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
