package vn.sen.platform.modules.archive;

import java.io.IOException;
import java.security.CodeSigner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import vn.sen.platform.api.problem.Problem;

/** Who signed the entries of one archive, as the JDK's verification found while reading them. */
final class Signatures {
    private static final Pattern BLOCK =
            Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final Set<CodeSigner> signers = new LinkedHashSet<>();
    private final List<String> unsigned = new ArrayList<>();
    private boolean severalOnOne;
    private boolean blocks;

    Signatures(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** After the entry was read to its end. */
    void saw(JarFile zip, ZipEntry entry) {
        String name = entry.getName();
        if (BLOCK.matcher(name).matches()) {
            blocks = true;
        } else if (!name.toUpperCase(Locale.ROOT).equals(JarFile.MANIFEST_NAME)) {
            CodeSigner[] found = entry instanceof JarEntry read ? read.getCodeSigners() : null;
            if (found == null || found.length == 0) {
                unsigned.add(name);
            } else {
                severalOnOne |= found.length > 1;
                signers.addAll(List.of(found));
            }
        }
    }

    /** After all entries: a signed one that was taken out is a change as well. */
    void complete(JarFile zip) throws IOException {
        Manifest manifest = zip.getManifest();
        if (!blocks || manifest == null) {
            return;
        }
        for (Map.Entry<String, ?> signed : manifest.getEntries().entrySet()) {
            if (zip.getEntry(signed.getKey()) == null) {
                throw new Problem(ArchiveProblem.CHANGED, signed.getKey(), file);
            }
        }
    }

    boolean isUnsigned() {
        return !blocks && signers.isEmpty();
    }

    /**
     * The one signer of everything.
     *
     * @throws Problem when there is none, or more
     */
    CodeSigner only() {
        if (isUnsigned()) {
            throw new Problem(ArchiveProblem.UNSIGNED, file);
        }
        if (signers.isEmpty()) {
            throw new Problem(ArchiveProblem.CHANGED, ArchiveReader.SIGNATURES, file);
        }
        if (severalOnOne || signers.size() > 1) {
            throw new Problem(
                    ArchiveProblem.SEVERAL_SIGNERS,
                    String.join("; ", signers.stream().map(Certificates::words).toList()));
        }
        if (!unsigned.isEmpty()) {
            throw new Problem(ArchiveProblem.PART_UNSIGNED, unsigned.get(0));
        }
        return signers.iterator().next();
    }
}
