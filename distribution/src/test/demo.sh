# For scripts that try the built distribution: its demo, with the Java of JAVA_HOME, on a free port and data of its own.
# Sourced; sets home, data and port, and ends and removes everything when the script ends.
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../target/sen" && pwd)
data=$(mktemp -d)
port=$((20000 + RANDOM % 10000))
trap '"$home/bin/sen" stop --data "$data" >/dev/null 2>&1 || true; rm -rf "$data" "$data.out"' EXIT

start_demo() {
    "$home/bin/sen" demo --port "$port" --data "$data" >"$data.out" 2>&1 &
    run=$!
    for _ in $(seq 600); do
        grep -q 'Sen is ready' "$data.out" && break
        kill -0 "$run" 2>/dev/null || { cat "$data.out"; exit 1; }
        sleep 0.2
    done
    curl -fsS "http://127.0.0.1:$port/health/ready" >/dev/null || { cat "$data.out"; exit 1; }
}

stop_demo() {
    "$home/bin/sen" stop --data "$data"
    wait "$run" || true
}
