package vn.sen.platform.identity.signin;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.people.People.Person;
import vn.sen.platform.api.people.Reauthentication;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** Asks for the password again before an act is signed. Thread-safe. */
@Component
public final class PasswordAgain implements Reauthentication {
    private final SignIn signIn;
    private final Attempts attempts;
    private final Port<People> people;

    @Activate
    public PasswordAgain(
            @Reference SignIn signIn, @Reference Attempts attempts, @Reference Ports ports) {
        this.signIn = signIn;
        this.attempts = attempts;
        this.people = ports.to(People.class);
    }

    @Override
    public boolean confirms(UUID account, String password) {
        Optional<Person> person = people.call(all -> all.find(account)).flatMap(p -> p);
        return person.filter(Person::active)
                .map(Person::signInName)
                .filter(name -> attempts.minutesLocked(SignIn.attemptsOf(name)) == 0)
                .flatMap(name -> signIn.tryOnce(name, password))
                .filter(account::equals)
                .isPresent();
    }
}
