
feature = new File(project.basedir, 'feature.json').getText('UTF-8').replace('$' + '{project.version}', project.version)
folder = Path.of(project.build.directory)
jar = { String id ->
    def (group, name, number) = id.split(':') as List
    def found = ([project.artifact] + project.artifacts).find { it.groupId == group && it.artifactId == name && it.version == number }
    if (found == null) throw new IllegalStateException('feature.json names ' + id + ', which is neither this project nor a dependency of it')
    found.file.toPath()
}
def setting = { String name -> session.userProperties.getProperty(name) }
sign = setting('sen.sign.keystore') == null ? null : [
        keystore: setting('sen.sign.keystore'), alias: setting('sen.sign.alias'),
        password: setting('sen.sign.password') ?: System.getenv('SEN_SIGN_PASSWORD') ?: '']
