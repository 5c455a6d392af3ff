// Makes a module archive of each module in target/archives: those of features/, and those that a bundle brings itself.
import java.nio.file.Files
import java.nio.file.Path
import org.apache.maven.RepositoryUtils
import org.eclipse.aether.RepositorySystem
import org.eclipse.aether.artifact.DefaultArtifact
import org.eclipse.aether.resolution.ArtifactRequest

Path root = project.basedir.toPath().parent
Path archives = Path.of(project.build.directory, 'archives')
RepositorySystem system = session.container.lookup(RepositorySystem)

def resolve = { String coordinates ->
    def artifact = new DefaultArtifact(coordinates)
    if (artifact.groupId == 'vn.sen') return root.resolve("bundles/${artifact.artifactId}/target/${artifact.artifactId}-${artifact.version}.jar")
    def request = new ArtifactRequest(artifact, project.remoteProjectRepositories, null)
    system.resolveArtifact(session.repositorySession, request).artifact.file.toPath()
}
def setting = { String name -> session.userProperties.getProperty(name) }
def sign = setting('sen.sign.keystore') == null ? null : [
        keystore: setting('sen.sign.keystore'), alias: setting('sen.sign.alias'),
        password: setting('sen.sign.password') ?: System.getenv('SEN_SIGN_PASSWORD') ?: '']

def files = { Path folder, String name ->
    Files.walk(folder, 2).withCloseable { all -> all.filter { (it.fileName.toString() =~ name).find() }.sorted().toList() }
}
def modules = files(root.resolve('features'), /\.json$/).findAll { it.fileName.toString() != 'platform.json' } +
        files(root.resolve('bundles'), /^feature\.json$/)
modules.each { Path file ->
    String text = Files.readString(file).replaceAll(/\$\{([^}]+)\}/) { all, name ->
        name == 'project.version' ? project.version : project.properties[name]
    }
    Binding given = new Binding(feature: text, jar: resolve, folder: archives, sign: sign)
    new GroovyShell(getClass().classLoader, given).evaluate(project.basedir.toPath().resolve('src/build/Archive.groovy').toFile())
}
