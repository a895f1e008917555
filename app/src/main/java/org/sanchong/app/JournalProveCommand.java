package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.journal.ProofFile;
import org.sanchong.app.journal.RootFile;
import org.sanchong.application.port.in.ProveClaim;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.JournalRoots.Proof;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.RootWording;
import org.sanchong.domain.claim.ClaimId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code journal prove}. */
@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes what proves that a claim's settlement is beneath the root of its region and day; or checks"
                        + " such a proof against a list of roots, without the books.",
        footer = {
            "",
            "Exit status: 0 proved; 1 the books have no such claim, or the proof is not right; 2 could not run.",
            "",
            "Examples:",
            "  sanchong journal prove --store books --claim HZ-02 > proof.json",
            "  sanchong journal prove --check proof.json --roots roots.json --public-key signing.pem.pub"
        })
final class JournalProveCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "The books: a folder, jdbc:h2:... or jdbc:postgresql:...")
    private @Nullable String store;

    @Option(names = "--claim", paramLabel = "ID", description = "The claim_id, to the letter.")
    private @Nullable String claim;

    @Option(names = "--open-days", description = "Also of a day that is not over, whose root may still change.")
    private boolean openDays;

    @Option(names = "--check", paramLabel = "PROOF", description = "Check this proof.")
    private @Nullable String check;

    @Option(names = "--roots", paramLabel = "FILE", description = "The list of roots that is to have its root.")
    private @Nullable String roots;

    @Mixin
    private final SignatureOption signature = new SignatureOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    JournalProveCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        RootWording words = new RootWording(language.language());
        String proof = check;
        String list = roots;
        String books = store;
        String id = claim;
        if (proof != null && list != null && books == null && id == null) {
            return check(proof, SignatureOption.list(list), words);
        }
        if (proof != null || list != null || books == null || id == null || id.isBlank()) {
            throw new UnusableFileException(
                    "give --store and --claim to make a proof, or --check and --roots to check one"
                            + " / 生成证明请给出 --store 和 --claim，核对证明请给出 --check 和 --roots");
        }
        return prove(books, new ClaimId(id), words);
    }

    private int prove(String books, ClaimId id, RootWording words) {
        try (JournalRoots journal = JdbcBooks.openRoots(books)) {
            ProveClaim.Outcome outcome =
                    UseCases.proveClaim(journal, InstantSource.system()).prove(id, openDays);
            if (outcome instanceof ProveClaim.Outcome.NotOver open) {
                throw new UnusableFileException(words.notOver(open.day()));
            }
            if (outcome instanceof ProveClaim.Outcome.Proved proved) {
                return PageOptions.write(streams.out(), ProofFile.text(proved.proof()), 0);
            }
            streams.err().println(words.unknown(id.value()));
            return 1;
        }
    }

    private int check(String proofFile, RootFile list, RootWording words) throws IOException {
        Proof proof;
        try (InputStream in = InputFile.open(proofFile)) {
            proof = ProofFile.read(in, proofFile);
        }
        SignatureOption.State signed = signature.check(list);
        boolean isProved = JdbcBooks.rootSeals().isProved(proof);
        boolean isListed = list.roots().roots().contains(proof.root());
        String said = !isProved
                ? words.notProved()
                : isListed ? words.proved(proof.claim().value(), proof.root()) : words.notListed(proof.root());
        boolean isWell = isProved && isListed && signed != SignatureOption.State.WRONG;
        return PageOptions.write(streams.out(), signed.in(words) + "\n" + said + "\n", isWell ? 0 : 1);
    }
}
