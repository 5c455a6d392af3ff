// Makes a module archive NAME-VERSION.sen of a feature: its jars beside it in one file, the same bytes each time.
// Takes from its binding: feature (text of the file), jar (coordinates -> Path), folder (where to), and sign (null, or
// keystore, alias, password; then the archive is signed). Gives the path of the archive.
import groovy.json.JsonSlurper
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.nio.file.attribute.FileTime
import java.security.KeyStore
import java.time.Instant
import java.util.jar.Attributes
import java.util.jar.JarOutputStream
import java.util.jar.Manifest
import java.util.zip.ZipEntry
import java.util.zip.ZipFile
import jdk.security.jarsigner.JarSigner

def said = new JsonSlurper().parseText(feature)
def module = said.extensions?.get('sen-module')?.json
if (module?.module == null) throw new IllegalStateException("the feature $said.id has no extension sen-module with a module")
def version = (said.id.split(':') as List).last()
if (!(version ==~ /\d+\.\d+\.\d+(\.[\w-]+)?/)) {
    throw new IllegalStateException("the version $version is none of OSGi: write it like 1.2.3 or 1.2.3.word, without -SNAPSHOT")
}
FileTime always = FileTime.from(Instant.parse('2020-01-01T00:00:00Z'))

Path plain = folder.resolve(module.module + '-' + version + '.sen')
Files.createDirectories(folder)
Path half = folder.resolve(module.module + '.half')

Manifest manifest = new Manifest()
manifest.mainAttributes.put(Attributes.Name.MANIFEST_VERSION, '1.0')
manifest.mainAttributes.putValue('Sen-Archive', '1')
new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(half))).withCloseable { out ->
    def put = { String name, Closure write ->
        ZipEntry entry = new ZipEntry(name)
        entry.lastModifiedTime = always
        out.putNextEntry(entry)
        write()
        out.closeEntry()
    }
    put('META-INF/MANIFEST.MF') { manifest.write(out) }
    put('feature.json') { out.write(feature.getBytes('UTF-8')) }
    said.bundles.each { bundle ->
        def (group, name, number) = bundle.id.split(':') as List
        put('bundles/' + name + '-' + number + '.jar') { Files.copy(jar(bundle.id), out) }
    }
}

if (sign != null) {
    KeyStore store = KeyStore.getInstance(new File(sign.keystore), sign.password.toCharArray())
    def key = store.getEntry(sign.alias, new KeyStore.PasswordProtection(sign.password.toCharArray()))
    if (key == null) throw new IllegalStateException("the keystore $sign.keystore has no key named $sign.alias")
    Path signed = folder.resolve(module.module + '.signed')
    new ZipFile(half.toFile()).withCloseable { from ->
        Files.newOutputStream(signed).withCloseable { out -> new JarSigner.Builder(key).signerName('SEN').build().sign(from, out) }
    }
    Files.move(signed, half, StandardCopyOption.REPLACE_EXISTING)
}
Files.move(half, plain, StandardCopyOption.REPLACE_EXISTING)
plain
