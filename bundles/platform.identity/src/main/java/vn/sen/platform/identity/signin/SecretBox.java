package vn.sen.platform.identity.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.identity.IdentitySettings;
import vn.sen.platform.identity.Secrets;

/**
 * Seals secrets that must be read again, so that the database alone does not give them away:
 * AES-256-GCM with the key of {@link SecretsKeyFile}, bound to their account. Thread-safe.
 */
@Component(service = SecretBox.class, immediate = true)
public final class SecretBox {
    private static final String SEALED = "v1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final boolean fresh;

    @Activate
    public SecretBox(@Reference IdentitySettings settings) {
        this(settings.secretsKey());
    }

    SecretBox(Path file) {
        SecretsKeyFile.Key found = SecretsKeyFile.open(file);
        key = new SecretKeySpec(found.bytes(), "AES");
        fresh = found.fresh();
    }

    /** Whether the key was made just now. */
    boolean fresh() {
        return fresh;
    }

    static boolean isSealed(String kept) {
        return kept.startsWith(SEALED);
    }

    String seal(UUID account, String secret) {
        byte[] nonce = Secrets.bytes(NONCE_BYTES);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, account)
                            .doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] whole =
                    ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array();
            return SEALED + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was sealed; what was kept before sealing began is returned as it is. Empty when another
     * key sealed it, or it was sealed for another account.
     */
    Optional<String> open(UUID account, String kept) {
        if (!isSealed(kept)) {
            return Optional.of(kept);
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(kept.substring(SEALED.length()));
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            byte[] secret =
                    cipher(Cipher.DECRYPT_MODE, nonce, account)
                            .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID account) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(account.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
