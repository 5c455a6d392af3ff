package vn.sen.platform.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import vn.sen.platform.api.content.ContentStore;

/** Content in memory. */
public final class FakeContent implements ContentStore {
    private final Map<String, byte[]> kept = new HashMap<>();

    @Override
    public Kept keep(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readAllBytes();
        try {
            String hash =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            kept.put(hash, bytes);
            return new Kept(hash, bytes.length);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public InputStream open(String sha256) {
        return new ByteArrayInputStream(Objects.requireNonNull(kept.get(sha256)));
    }

    public void forget() {
        kept.clear();
    }

    @Override
    public boolean has(String sha256) {
        return kept.containsKey(sha256);
    }
}
