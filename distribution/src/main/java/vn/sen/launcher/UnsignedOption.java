package vn.sen.launcher;

import picocli.CommandLine.Option;

/** The development switch of module archives. */
final class UnsignedOption {
    @Option(
            names = "--allow-unsigned",
            description =
                    "nhận cả gói phân hệ không có chữ ký; chỉ để phát triển / take unsigned module"
                            + " archives too; for development only")
    private boolean allowed;

    void into(Settings settings) {
        if (allowed) {
            settings.with("sen.modules.unsigned", "allow");
        }
    }
}
