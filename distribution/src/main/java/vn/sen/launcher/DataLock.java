package vn.sen.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** One run at a time writes into a data folder. Also says which process that is. */
final class DataLock implements AutoCloseable {
    private static final long LEAST_FREE = 200L << 20;

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder, which is made if it is missing; refuses when another run has it or the disk
     * is full.
     */
    static DataLock take(Home home) throws IOException {
        prepare(home);
        FileChannel channel =
                FileChannel.open(
                        file(home),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new Refusal(
                    "Thư mục dữ liệu "
                            + home.var()
                            + " đang được một tiến trình Sen khác dùng"
                            + ": hãy dừng nó bằng \"sen stop\" hoặc chọn thư mục khác bằng --data.",
                    "The data folder "
                            + home.var()
                            + " is in use by another run of Sen"
                            + ": end it with \"sen stop\" or choose another folder with --data.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(
                        String.valueOf(ProcessHandle.current().pid())
                                .getBytes(StandardCharsets.UTF_8)));
        return new DataLock(channel);
    }

    /** The process that holds the folder; null when nobody does. */
    static @Nullable ProcessHandle holder(Home home) throws IOException {
        if (Files.notExists(file(home))) {
            return null;
        }
        try (FileChannel channel =
                FileChannel.open(file(home), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return null;
            }
            String pid = Files.readString(file(home)).strip();
            return pid.isEmpty() ? null : ProcessHandle.of(Long.parseLong(pid)).orElse(null);
        }
    }

    private static void prepare(Home home) throws IOException {
        try {
            createForOwner(home.var());
            Files.createDirectories(home.run());
            Files.createDirectories(home.log());
            Files.createDirectories(home.content());
        } catch (IOException e) {
            throw new Refusal(
                    "Không ghi được vào thư mục dữ liệu "
                            + home.var()
                            + ": hãy cấp quyền hoặc chọn thư mục khác bằng --data.",
                    "Cannot write into the data folder "
                            + home.var()
                            + ": allow it or choose another folder with --data.",
                    e);
        }
        long free = Files.getFileStore(home.var()).getUsableSpace();
        if (free < Long.getLong("sen.disk.least", LEAST_FREE)) {
            throw new Refusal(
                    "Đĩa chứa "
                            + home.var()
                            + " chỉ còn "
                            + (free >> 20)
                            + " MB, Sen cần ít nhất 200 MB: hãy giải phóng chỗ.",
                    "The disk of "
                            + home.var()
                            + " has only "
                            + (free >> 20)
                            + " MB left, Sen needs at least 200 MB: make room.");
        }
    }

    /** A new data folder is its owner's alone; one that is there stays as the operator made it. */
    private static void createForOwner(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static Path file(Home home) {
        return home.run().resolve("lock");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
