// Makes the release zip of target/sen, the same bytes each time, with a CycloneDX list of what is inside.
import groovy.json.JsonOutput
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.FileTime
import java.security.MessageDigest
import java.time.Instant
import java.util.jar.JarFile
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

Path home = Path.of(project.build.directory, 'sen')
Instant at = Instant.parse(project.properties['project.build.outputTimestamp'])

def files = Files.walk(home).withCloseable { all ->
    all.filter { Files.isRegularFile(it) }
            .filter { !['var', 'lib/mariadb', 'cds'].any { out -> home.relativize(it).startsWith(out) } }
            .sorted().toList()
}

def sha256 = { Path file -> MessageDigest.getInstance('SHA-256').digest(Files.readAllBytes(file)).encodeHex().toString() }

// Group and licence as the jar itself says; a bundle's place in bundles/ is its coordinates.
def component = { Path jar ->
    def name = (jar.fileName.toString() =~ /^(.+?)-(\d[^\/]*)\.jar$/)
    def (artifact, version) = name ? [name[0][1], name[0][2]] : [jar.fileName.toString() - '.jar', project.version]
    def group = jar.startsWith(home.resolve('bundles'))
            ? home.resolve('bundles').relativize(jar.parent.parent.parent).toString().replace('/', '.') : ''
    def licence = new JarFile(jar.toFile()).withCloseable { it.manifest?.mainAttributes?.getValue('Bundle-License') }
    def made = [type: 'library', name: artifact, version: version, hashes: [[alg: 'SHA-256', content: sha256(jar)]]]
    if (group) made += [group: group, purl: "pkg:maven/$group/$artifact@$version".toString()]
    if (licence) made += [licenses: [[license: [name: licence.split(/[,;]/)[0].replace('"', '')]]]]
    made
}

def sbom = [
        bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
        serialNumber: "urn:uuid:${UUID.nameUUIDFromBytes(files.findAll { it.toString().endsWith('.jar') }.collect(sha256).join().bytes)}".toString(),
        metadata: [timestamp: at.toString(), component: [type: 'application', name: 'sen', version: project.version]],
        components: files.findAll { it.toString().endsWith('.jar') }.collect(component)]
Path list = home.resolve('sbom.json')
Files.writeString(list, JsonOutput.prettyPrint(JsonOutput.toJson(sbom)))

Path zip = Path.of(project.build.directory, "sen-${project.version}.zip")
new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip))).withCloseable { out ->
    (files + (files.contains(list) ? [] : [list])).sort().each { file ->
        def entry = new ZipEntry("sen/${home.relativize(file).toString().replace('\\', '/')}")
        entry.lastModifiedTime = FileTime.from(at)
        out.putNextEntry(entry)
        Files.copy(file, out)
    }
}
