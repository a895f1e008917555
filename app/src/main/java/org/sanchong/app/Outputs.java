package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.app.files.JsonDerivations;
import org.sanchong.app.files.OutputFile;
import org.sanchong.app.files.ParquetSettlements;
import org.sanchong.app.files.SheetSettlements;
import org.sanchong.application.port.out.UnusableFileException;

/** The files that the run writes: all of them appear at the end, or none. */
final class Outputs implements AutoCloseable {
    private final Set<OutputFile> files = new LinkedHashSet<>();
    private final List<Ending> endings = new ArrayList<>();
    private final Set<JsonDerivations> spooled = new LinkedHashSet<>();

    private final Set<InputStream> read = new LinkedHashSet<>();

    OutputStream begin(Path file) {
        OutputFile begun = OutputFile.begin(file);
        files.add(begun);
        return begun.stream();
    }

    JsonDerivations add(JsonDerivations derivations) {
        spooled.add(derivations);
        return derivations;
    }

    SheetSettlements add(SheetSettlements sheet) {
        atEnd(sheet::end);
        return sheet;
    }

    ParquetSettlements add(ParquetSettlements file) {
        atEnd(file::end);
        return file;
    }

    /** Does something once all is written, before any file is kept; in the order in which it was said. */
    void atEnd(Ending ending) {
        endings.add(ending);
    }

    /** What ends an output. */
    interface Ending {
        /** Ends it. */
        void end() throws IOException;
    }

    /** Returns the stream, which is closed with the outputs. */
    InputStream closing(InputStream stream) {
        read.add(stream);
        return stream;
    }

    void keep() {
        try {
            for (Ending ending : endings) {
                ending.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (OutputFile file : files) {
            try {
                file.keep();
            } catch (IOException e) {
                throw new UnusableFileException("cannot write " + file.file() + ": " + e, e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (JsonDerivations derivations : spooled) {
            derivations.close();
        }
        for (InputStream stream : read) {
            stream.close();
        }
        for (OutputFile file : files) {
            file.close();
        }
    }
}
