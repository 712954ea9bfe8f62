# What mvnw.cmd and beffroi.cmd share on Windows, as bootstrap.sh does elsewhere: windows.ps1 maven|beffroi ARGUMENT…
$ErrorActionPreference = 'Stop'
$Root = Split-Path -Parent $PSScriptRoot
$Cache = Join-Path $env:LOCALAPPDATA 'beffroi'
$MavenVersion = '3.9.11'
$Task = $args[0]
$Rest = @($args | Select-Object -Skip 1)

function Say($text) { [Console]::Error.WriteLine("beffroi: $text") }
function GiveUp($text) { Say $text; exit 3 }

# The feature version of a JDK, from its release file; 0 where there is none.
function JavaFeature($folder) {
  $release = Join-Path $folder 'release'
  if (-not (Test-Path (Join-Path $folder 'bin\javac.exe')) -or -not (Test-Path $release)) { return 0 }
  $line = Get-Content $release | Where-Object { $_ -match '^JAVA_VERSION="(\d+)' } | Select-Object -First 1
  if ($line -match '^JAVA_VERSION="(\d+)') { return [int]$Matches[1] }
  return 0
}

# A JAVA_HOME that will do is the user's choice and is kept; else 25 if there is one, else the newest that will do.
function FindJava {
  if ($env:JAVA_HOME -and (JavaFeature $env:JAVA_HOME) -ge 21) { return }
  $candidates = @()
  $onPath = Get-Command javac.exe -ErrorAction SilentlyContinue
  if ($onPath) { $candidates += Split-Path -Parent (Split-Path -Parent $onPath.Source) }
  foreach ($place in 'Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft') {
    $folder = Join-Path $env:ProgramFiles $place
    if (Test-Path $folder) { $candidates += Get-ChildItem $folder -Directory | ForEach-Object { $_.FullName } }
  }
  $good = $candidates | ForEach-Object { [pscustomobject]@{ Home = $_; Feature = JavaFeature $_ } } | Where-Object { $_.Feature -ge 21 }
  $best = @($good | Where-Object { $_.Feature -eq 25 }) + @($good | Sort-Object Feature -Descending) | Select-Object -First 1
  if (-not $best) { GiveUp 'no JDK 21 or newer was found. Install one (winget install EclipseAdoptium.Temurin.25.JDK) or set JAVA_HOME to it.' }
  $env:JAVA_HOME = $best.Home
}

function FindMaven {
  $kept = Join-Path $Cache "apache-maven-$MavenVersion"
  if (Test-Path (Join-Path $kept 'bin\mvn.cmd')) { return Join-Path $kept 'bin\mvn.cmd' }
  $atHand = Get-Command mvn.cmd -ErrorAction SilentlyContinue
  if (-not $atHand) { GiveUp 'Maven is needed to build Beffroi. Install it and put it on the PATH.' }
  $lib = Join-Path (Split-Path -Parent (Split-Path -Parent $atHand.Source)) 'lib'
  $core = Get-ChildItem $lib -Filter 'maven-core-*.jar' -ErrorAction SilentlyContinue | Select-Object -First 1
  if ($core -and $core.Name -match 'maven-core-(3\.9\.(9|\d\d)|4\.)') { return $atHand.Source }
  Say "fetching Maven $MavenVersion (once)"
  $work = New-Item -ItemType Directory -Force (Join-Path $Cache "maven-$PID")
  Push-Location $work
  & $atHand.Source -q -B dependency:copy "-Dartifact=org.apache.maven:apache-maven:${MavenVersion}:zip:bin" "-DoutputDirectory=$work"
  if ($LASTEXITCODE -ne 0) { Pop-Location; GiveUp "Maven $MavenVersion could not be fetched: the lines above say why." }
  Pop-Location
  Expand-Archive (Join-Path $work "apache-maven-$MavenVersion-bin.zip") $work
  # Another run may have been quicker: then its copy is as good.
  try { Move-Item (Join-Path $work "apache-maven-$MavenVersion") $kept } catch { if (-not (Test-Path (Join-Path $kept 'bin\mvn.cmd'))) { throw } }
  Remove-Item -Recurse -Force $work
  return Join-Path $kept 'bin\mvn.cmd'
}

function NewestSource {
  $places = 'bundles', 'features', 'releng', 'pom.xml', '.mvn' | ForEach-Object { Join-Path $Root $_ }
  Get-ChildItem $places -Recurse -File -Force |
    Where-Object { $_.FullName -notmatch '\\(target|test|org\.beffroi\.tests|org\.beffroi\.acceptance|bin)\\' } |
    Measure-Object LastWriteTimeUtc -Maximum | ForEach-Object { $_.Maximum }
}

$Built = Join-Path $Root 'target\run'

# The folder of the product that was built last; nothing where there is none.
function Current {
  $said = Join-Path $Built 'current.txt'
  if (-not (Test-Path $said)) { return $null }
  $place = Join-Path $Built (Get-Content $said -TotalCount 1)
  if (Test-Path (Join-Path $place 'ready')) { return $place }
  return $null
}

function IsFresh {
  $stamp = Join-Path $Built 'stamp'
  return (Current) -and (Test-Path $stamp) -and (Get-Item $stamp).LastWriteTimeUtc -ge (NewestSource)
}

# One process builds, others wait and then find it done.
function BuildIfNeeded {
  if (IsFresh) { return }
  New-Item -ItemType Directory -Force $Built | Out-Null
  $letters = [Text.Encoding]::UTF8.GetBytes($Root.ToLowerInvariant())
  $sum = [BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash($letters)).Replace('-', '')
  $turn = New-Object Threading.Mutex($false, "Local\beffroi-$sum")
  # Whoever had the turn and was ended leaves it to the next.
  try {
    if (-not $turn.WaitOne(0)) {
      Say 'waiting for another build of this folder'
      [void] $turn.WaitOne()
    }
  } catch [Threading.AbandonedMutexException] { }
  try {
    if (-not (IsFresh)) { Build }
  } finally {
    $turn.ReleaseMutex()
    $turn.Dispose()
  }
}

function Build {
  Say 'building (the first time this fetches libraries and takes a few minutes)'
  $log = Join-Path $Root 'target\build.log'
  $begun = (Get-Date).ToUniversalTime()
  $maven = FindMaven
  # What Maven says on the error stream is no error of this script.
  $ErrorActionPreference = 'Continue'
  Push-Location $Root
  # Neither tests nor the format nor what is published is looked at here.
  & $maven --batch-mode --no-transfer-progress package '-Dmaven.test.skip=true' '-DskipTests=true' '-Dtycho.source.skip=true' '-Dspotless.check.skip=true' '-Derrorprone.skip=true' '-Dforbiddenapis.skip=true' --projects '!bundles/org.beffroi.tests,!bundles/org.beffroi.tests.osgi,!bundles/org.beffroi.tests.rooms,!bundles/org.beffroi.tests.windows,!bundles/org.beffroi.acceptance,!features/org.beffroi.feature.sdk,!releng/kiosque,!releng/repository,!releng/installed' *> $log
  $status = $LASTEXITCODE
  Pop-Location
  if ($status -ne 0) { GiveUp "the build failed; all that Maven said is in $log" }
  KeepProduct "$(Get-Date -Format 'yyyyMMddHHmmss')-$PID"
  $stamp = Join-Path $Built 'stamp'
  New-Item -ItemType File -Force $stamp | Out-Null
  (Get-Item $stamp).LastWriteTimeUtc = $begun
}

# What runs is a copy of its own: a later build takes nothing from under a running process. The last three are kept.
function KeepProduct($name) {
  # What Java says on the error stream is no error of this script.
  $ErrorActionPreference = 'Continue'
  $place = Join-Path $Built $name
  New-Item -ItemType Directory -Force $place | Out-Null
  foreach ($product in 'beffroi', 'beffroi-headless') {
    Copy-Item -Recurse (Join-Path $Root "releng\product\target\products\$product\win32\win32\x86_64") (Join-Path $place $product)
  }
  # The first start of the verbs writes down what it installed; those that follow only read it.
  $verbs = Join-Path $place 'beffroi-headless'
  & (Join-Path $env:JAVA_HOME 'bin\java.exe') -jar (Launcher $verbs) -data '@none' -nosplash --version *> $null
  New-Item -ItemType File -Force (Join-Path $place 'ready') | Out-Null
  $said = Join-Path $Built 'current.txt'
  $new = "$said.$PID"
  Set-Content -Encoding ASCII $new $name
  if (Test-Path $said) { [IO.File]::Replace($new, $said, $null) } else { [IO.File]::Move($new, $said) }
  # What still runs cannot be deleted, and is tried again after the next build.
  Get-ChildItem $Built -Directory | Sort-Object Name -Descending | Select-Object -Skip 3 |
    ForEach-Object { Remove-Item -Recurse -Force $_.FullName -ErrorAction SilentlyContinue }
}

function Product($name) { Join-Path (Current) $name }

function Launcher($product) { (Get-Item (Join-Path $product 'plugins\org.eclipse.equinox.launcher_*.jar')).FullName }

# Whether somebody dropped a plug-in, into the product or into the folder of the user.
function HasDropins($product) {
  $mine = if ($env:BEFFROI_DROPINS) { $env:BEFFROI_DROPINS } else { Join-Path $env:APPDATA 'Beffroi\dropins' }
  foreach ($folder in (Join-Path $product 'dropins'), $mine) {
    if (Test-Path (Join-Path $folder '*.jar')) { return $true }
  }
  return $false
}

FindJava
$java = Join-Path $env:JAVA_HOME 'bin\java.exe'
$state = Join-Path $Cache 'state'
# Charts are drawn by Java's own graphics, which must not look for a display.
$shared = @('-Djava.awt.headless=true', '-Djdk.httpclient.allowRestrictedHeaders=host', "-Dbeffroi.launcher=$(Join-Path $Root 'beffroi.cmd')", "-Dbeffroi.home=$state")
$modules = @('--add-modules', 'jdk.incubator.vector', '--enable-native-access=ALL-UNNAMED')

# Tests that take long wait for verify, and long forms for -Plong; one asked for by name is run whatever its tag, as in mvnw.
function MeanByTest($words) {
  if (($words | Where-Object { $_ -match '^-Dtest=' }) -and -not ($words | Where-Object { $_ -match '^-Dtests\.later=' })) { return $words + @('-Dtests.later=') }
  $later = 'package', 'integration-test', 'verify', 'install', 'deploy'
  if ($words -notcontains 'test' -or ($words | Where-Object { $later -contains $_ -or $_ -match '^-Dtests?(\.later)?=' })) { return $words }
  return $words + @('-Dtests.later=verify,long', '--threads', '1C')
}

if ($Task -eq 'maven') {
  $maven = FindMaven
  $Rest = @(MeanByTest $Rest)
  Push-Location $Root
  & $maven @Rest
  $status = $LASTEXITCODE
  Pop-Location
  exit $status
}

BuildIfNeeded
# What any verb takes may stand before "open" as well: --language en open FOLDER.
$window = $Rest.Count -eq 0
$before = @()
$folder = @()
for ($i = 0; $i -lt $Rest.Count; $i++) {
  if (($Rest[$i] -eq '--language' -or $Rest[$i] -eq '--dossier') -and $i + 1 -lt $Rest.Count) {
    $before += @($Rest[$i], $Rest[$i + 1])
    $i++
  } elseif ($Rest[$i] -match '^(--language|--dossier)=(.*)$') {
    $before += @($Matches[1], $Matches[2])
  } else {
    if ($Rest[$i] -eq 'open') {
      $window = $true
      $folder = @($Rest | Select-Object -Skip ($i + 1)) + $before
    }
    break
  }
}
if ($window) {
  $product = Product 'beffroi'
  $launcher = Launcher $product
  & $java @modules @shared -jar $launcher -name Beffroi -data '@noDefault' -nosplash @folder
} elseif ($Rest[0] -eq 'bench' -or ($Rest.Count -gt 1 -and $Rest[0] -eq 'strategy' -and $Rest[1] -eq 'torture')) {
  # In no product: it needs what tests need.
  $jars = @((Join-Path $Root 'releng\product\target\bench\*'), (Join-Path $Root 'bundles\org.beffroi.bench\target\classes'),
    (Join-Path $Root 'bundles\org.beffroi.testing\target\classes'),
    (Join-Path (Product 'beffroi-headless') 'plugins\*')) -join ';'
  $words = @($Rest | Select-Object -Skip 1)
  & $java @modules -cp $jars org.beffroi.bench.Bench @words
} else {
  $product = Product 'beffroi-headless'
  $launcher = Launcher $product
  # Each start would install the bundles again and write that down, while another one reads it: they are taken as found. With
  # plug-ins, whose bundles come and go, the configuration stays one that is written.
  $found = @()
  if (-not (HasDropins $product)) { $found = @('-Dosgi.configuration.area.readOnly=true', '-Dorg.eclipse.equinox.simpleconfigurator.configUrl=none') }
  $logging = Join-Path $Root 'releng\product\logging.properties'
  & $java -XX:+UseSerialGC @shared @found "-Djava.util.logging.config.file=$logging" -jar $launcher -data '@none' -nosplash @Rest
}
exit $LASTEXITCODE
