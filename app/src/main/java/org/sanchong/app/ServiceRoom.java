package org.sanchong.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.sanchong.adapter.rest.RestService;
import org.sanchong.app.files.TemporaryStores;
import org.sanchong.application.port.out.UnusableFileException;

/** Temporary files of the service. That they cannot be written is nothing that the sender of a file can mend, or should read. */
record ServiceRoom(TemporaryStores stores) implements RestService.Room {
    @Override
    public Store begin(String name) {
        Store store = stores.begin(name);
        return new Store() {
            @Override
            public void write(long position, ByteBuffer bytes) {
                told(() -> store.write(position, bytes));
            }

            @Override
            public void read(long position, ByteBuffer into) {
                told(() -> store.read(position, into));
            }
        };
    }

    private static void told(Runnable work) {
        try {
            work.run();
        } catch (UnusableFileException full) {
            throw new IllegalStateException("no room in the temporary folder", full);
        }
    }

    @Override
    public void close() throws IOException {
        stores.close();
    }
}
