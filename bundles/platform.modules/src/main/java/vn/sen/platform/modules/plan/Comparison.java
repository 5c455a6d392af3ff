package vn.sen.platform.modules.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.Capabilities;
import vn.sen.platform.modules.api.LockedBundle;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.ModulesLock;
import vn.sen.platform.modules.archive.ModuleArchive;
import vn.sen.platform.modules.change.ChangeProblem;
import vn.sen.platform.modules.plan.Plan.BundleLine;
import vn.sen.platform.modules.plan.Plan.Fate;
import vn.sen.platform.modules.plan.Plan.MigrationLine;
import vn.sen.platform.modules.rules.ApiChange;
import vn.sen.platform.modules.rules.ApiChanges;
import vn.sen.platform.modules.rules.Step;

/** An archive beside what is here. */
final class Comparison {
    private final ModuleArchive archive;
    private final LockedModule next;
    private final @Nullable LockedModule now;

    Comparison(ModuleArchive archive, LockedModule next, @Nullable LockedModule now) {
        this.archive = archive;
        this.next = next;
        this.now = now;
    }

    /** What nobody has approved yet. */
    Capabilities asks() {
        return next.capabilities().beyond(now == null ? Capabilities.NONE : now.capabilities());
    }

    /** Why it cannot be put in, as far as versions and needs tell. */
    List<Text> refusals(ModulesLock lock) {
        List<Text> found = new ArrayList<>();
        for (String needed : next.requires()) {
            if (lock.module(needed).filter(LockedModule::isEnabled).isEmpty()) {
                found.add(ChangeProblem.NEEDS.message().with(next.name(), needed));
            }
        }
        if (now == null) {
            return found;
        }
        int order = new Version(archive.version()).compareTo(new Version(now.version()));
        boolean identical = sums(next).equals(sums(now));
        if (order < 0) {
            found.add(
                    PlanProblem.OLDER
                            .message()
                            .with(archive.module(), archive.version(), now.version()));
        } else if (order == 0 && identical && now.isEnabled()) {
            found.add(PlanProblem.SAME.message().with(archive.module(), archive.version()));
        } else if (order == 0 && !identical) {
            found.add(
                    ChangeProblem.DUPLICATE
                            .message()
                            .with(archive.carrier().name() + " " + archive.version()));
        }
        return found;
    }

    private static List<String> sums(LockedModule module) {
        return module.bundles().stream().map(LockedBundle::sha256).sorted().toList();
    }

    /** What happens to each bundle. */
    List<BundleLine> bundles() {
        Map<String, LockedBundle> before =
                now == null
                        ? Map.of()
                        : now.bundles().stream()
                                .collect(Collectors.toMap(LockedBundle::name, b -> b));
        List<BundleLine> lines = new ArrayList<>();
        for (LockedBundle bundle : next.bundles()) {
            LockedBundle old = before.get(bundle.name());
            Fate fate =
                    old == null
                            ? Fate.ADDED
                            : old.sha256().equals(bundle.sha256()) ? Fate.SAME : Fate.CHANGED;
            lines.add(
                    new BundleLine(
                            bundle.name(),
                            old == null ? null : old.version(),
                            bundle.version(),
                            fate));
        }
        before.values().stream()
                .filter(b -> next.bundles().stream().noneMatch(n -> n.name().equals(b.name())))
                .forEach(b -> lines.add(new BundleLine(b.name(), b.version(), null, Fate.REMOVED)));
        return lines;
    }

    /** Tables are the module's own, whatever it declares. */
    List<String> prefixes() {
        List<String> declared = next.capabilities().tables();
        return declared.isEmpty() ? List.of(next.name().replace('.', '_') + "_") : declared;
    }

    static MigrationLine line(Step step) {
        return new MigrationLine(
                step.file(), step.statement(), step.kind() != Step.Kind.CONTRACTION, step.words());
    }

    /** What it needs of others and the version that serves does not, and the other way round. */
    List<Text> imports(List<Bundle> serving) {
        for (Bundle bundle : serving) {
            if (archive.carrier().name().equals(bundle.getSymbolicName())) {
                Map<String, String> before = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                Collections.list(bundle.getHeaders().keys())
                        .forEach(key -> before.put(key, bundle.getHeaders().get(key)));
                return ApiChanges.imports(before, archive.carrier().headers()).stream()
                        .map(ApiChange::words)
                        .toList();
            }
        }
        return List.of();
    }

    List<Text> warnings() {
        List<Text> found = new ArrayList<>();
        if (archive.signer().isNone()) {
            found.add(
                    new Text(
                            "Gói KHÔNG có chữ ký: chỉ dùng khi phát triển.",
                            "The archive is NOT signed: for development only."));
        } else if (now != null
                && !now.signer().isEmpty()
                && !now.signer().equals(archive.signer().subject())) {
            found.add(
                    new Text(
                            "Người ký khác bản đang chạy: "
                                    + now.signer()
                                    + " → "
                                    + archive.signer().subject(),
                            "Another signer than of the version that runs: "
                                    + now.signer()
                                    + " → "
                                    + archive.signer().subject()));
        }
        return found;
    }
}
