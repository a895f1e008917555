package org.sanchong.app.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.sanchong.application.port.out.UnusableFileException;

/** A file that its owner alone may read, and that never takes the place of another. */
public final class SecretFile {
    private static final String OWNERS_ALONE = "rw-------";

    private SecretFile() {}

    /**
     * Makes the file.
     *
     * @throws UnusableFileException if there is such a file, or it cannot be made
     */
    public static void create(Path file, String text) {
        Path part = file.resolveSibling(
                file.getFileName() + "-" + ProcessHandle.current().pid());
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.deleteIfExists(part);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNERS_ALONE)));
            }
            try {
                Files.writeString(part, text);
                Files.move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException there) {
            throw new UnusableFileException(
                    file + " is there already, and keys are never overwritten: name another file / " + file
                            + " 已存在，密钥文件不覆盖，请另选文件名",
                    there);
        } catch (IOException e) {
            throw new UnusableFileException(
                    "cannot write " + file + ". Is its folder there, and may you write to it? / 无法写入 " + file
                            + "，请检查目录是否存在、是否可写",
                    e);
        }
    }
}
