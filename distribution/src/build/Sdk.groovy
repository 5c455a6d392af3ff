// Makes target/sen/sdk: a Maven repository with what plug-ins build against, and the template of a plug-in, which is the
// sample as it was compiled, with its names taken out.
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.security.MessageDigest
import org.apache.maven.model.Dependency

Path root = project.basedir.toPath().parent
Path sources = project.basedir.toPath().resolve('src/sdk')
Path sdk = Path.of(project.build.directory, 'sen', 'sdk')
Path repository = sdk.resolve('repository')
if (Files.exists(sdk)) sdk.toFile().deleteDir()

def all = session.allProjects
def house = all.find { it.artifactId == 'sen' }
def bundles = all.find { it.artifactId == 'bundles' }
def published = all.findAll { it.artifactId.endsWith('.api') && it.artifactId != 'platform.modules.api' } +
        all.findAll { it.artifactId in ['platform.testkit', 'platform.mariadb'] }

def place = { String artifact, String ending, byte[] bytes ->
    Path file = repository.resolve("vn/sen/$artifact/${project.version}/$artifact-${project.version}.$ending")
    Files.createDirectories(file.parent)
    Files.write(file, bytes)
    String sum = MessageDigest.getInstance('SHA-1').digest(bytes).encodeHex().toString()
    Files.writeString(file.resolveSibling("${file.fileName}.sha1"), sum)
}
def tags = { Map parts -> parts.findAll { it.value }.collect { "<$it.key>$it.value</$it.key>" }.join('') }
def dependency = { Dependency d, String scope ->
    def excluded = d.exclusions.collect { "<exclusion>${tags(groupId: it.groupId, artifactId: it.artifactId)}</exclusion>" }.join('')
    "<dependency>${tags(groupId: d.groupId, artifactId: d.artifactId, version: d.version, classifier: d.classifier, scope: scope, exclusions: excluded)}</dependency>"
}
def head = '<?xml version="1.0" encoding="UTF-8"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0">\n  <modelVersion>4.0.0</modelVersion>\n'
def licence = '  <licenses><license><name>Apache-2.0</name><url>https://www.apache.org/licenses/LICENSE-2.0</url></license></licenses>\n'

published.each { p ->
    Path jar = root.resolve("bundles/$p.artifactId/target/$p.artifactId-${p.version}.jar")
    if (!Files.exists(jar)) throw new IllegalStateException("$jar is missing: build bundles/$p.artifactId first")
    def lines = p.model.dependencies.findAll { (it.scope ?: 'compile') in ['compile', 'runtime'] && !it.optional }
            .collect { '    ' + dependency(it, it.scope == 'runtime' ? 'runtime' : null) + '\n' }.join('')
    place(p.artifactId, 'jar', Files.readAllBytes(jar))
    place(p.artifactId, 'pom', (head + '  ' + tags(groupId: 'vn.sen', artifactId: p.artifactId, version: p.version) + '\n' +
            licence + (lines ? "  <dependencies>\n$lines  </dependencies>\n" : '') + '</project>\n').getBytes('UTF-8'))
}

def managed = published.collect { p -> new Dependency(groupId: 'vn.sen', artifactId: p.artifactId, version: p.version) } +
        house.model.dependencyManagement.dependencies
place('sen-bom', 'pom', (head + '  ' + tags(groupId: 'vn.sen', artifactId: 'sen-bom', version: project.version, packaging: 'pom') + '\n' +
        licence + '  <dependencyManagement><dependencies>\n' + managed.collect { '    ' + dependency(it, it.scope == 'compile' ? null : it.scope) + '\n' }.join('') +
        '  </dependencies></dependencyManagement>\n</project>\n').getBytes('UTF-8'))

// The step that makes an archive is the one of this house, with what a plug-in's build gives it.
def archive = Files.readString(project.basedir.toPath().resolve('src/build/Archive.groovy')).readLines()
int body = archive.findIndexOf { it && !it.startsWith('//') && !it.startsWith('import ') }
def given = Files.readString(sources.resolve('archive-of-plugin.groovy')).readLines()
def gmaven = project.build.pluginsAsMap['org.codehaus.gmavenplus:gmavenplus-plugin']
def parent = [
        version: project.version,
        groovy: gmaven.dependencies.find { it.artifactId == 'groovy' }.version,
        archive: (archive[0..<body] + given + archive[body..-1]).join('\n'),
        provided: bundles.model.dependencies.collect { '    ' + dependency(new Dependency(groupId: it.groupId, artifactId: it.artifactId), it.scope) }.join('\n'),
        plugins: house.model.build.pluginManagement.plugins.findAll { it.artifactId != 'spotless-maven-plugin' }
                .collect { "        <plugin>${tags(groupId: it.groupId, artifactId: it.artifactId, version: it.version)}</plugin>" }.join('\n')]
String pom = Files.readString(sources.resolve('sen-plugin-parent.xml'))
parent.each { name, text -> pom = pom.replace("@$name@".toString(), text) }
place('sen-plugin-parent', 'pom', pom.getBytes('UTF-8'))

// The template.
Path template = sdk.resolve('template')
def copy = { Path from, String to, Closure<String> change ->
    Path target = template.resolve(to)
    Files.createDirectories(target.parent)
    Files.writeString(target, change(Files.readString(from)))
}
def files = { Path folder -> Files.walk(folder).withCloseable { it.filter { Files.isRegularFile(it) }.sorted().toList() } }
def unnamed = { String text ->
    text.replace('vn.sen:sample.plugin:', '{{package}}:{{name}}:').replace('vn.sen:sample:', '{{package}}:{{name}}:')
            .replace('vn.sen.sample.plugin', '{{package}}').replaceAll(/\bsample(?=\b|_)/, '{{name}}')
}
Path sample = root.resolve('bundles/sample.plugin')
if (!Files.exists(sample.resolve("target/sample.plugin-${project.version}.jar"))) {
    throw new IllegalStateException("bundles/sample.plugin is not built, and what does not compile is no template")
}
files(sample.resolve('src')).each { file ->
    def to = sample.relativize(file).toString().replace('\\', '/')
            .replace('java/vn/sen/sample/plugin/', 'java/{{folder}}/').replace('db/sample/', 'db/{{name}}/')
    copy(file, to, unnamed)
}
copy(sample.resolve('feature.json'), 'feature.json', unnamed)
files(sources.resolve('template')).each { file ->
    copy(file, sources.resolve('template').relativize(file).toString().replace('\\', '/')) { it.replace('{{version}}', project.version) }
}
