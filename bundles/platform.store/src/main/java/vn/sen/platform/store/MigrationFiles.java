package vn.sen.platform.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * The files of one folder of a bundle, found by their own names: a jar need not have an entry for
 * the folder.
 */
final class MigrationFiles implements ResourceProvider {
    private final List<LoadableResource> files;

    MigrationFiles(Bundle bundle, String folder) {
        Enumeration<URL> found = bundle.findEntries(folder, "*.sql", false);
        files =
                found == null
                        ? List.of()
                        : Collections.list(found).stream()
                                .<LoadableResource>map(File::new)
                                .sorted()
                                .toList();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Their names, in their order. */
    List<String> names() {
        return files.stream().map(LoadableResource::getFilename).toList();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return files.stream()
                .filter(file -> name.equals(file.getFilename()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files.stream()
                .filter(file -> file.getFilename().startsWith(prefix))
                .filter(file -> Arrays.stream(suffixes).anyMatch(file.getFilename()::endsWith))
                .toList();
    }

    private static final class File extends LoadableResource {
        private final URL url;

        File(URL url) {
            this.url = url;
        }

        @Override
        public Reader read() {
            try {
                return new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return url.getPath().substring(1);
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return getFilename();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof File file && file.getAbsolutePath().equals(getAbsolutePath());
        }

        @Override
        public int hashCode() {
            return Objects.hash(getAbsolutePath());
        }
    }
}
